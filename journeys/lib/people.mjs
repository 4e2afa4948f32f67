// The demonstration's people, by what they are.
export const PEOPLE = {
  employee: "amina.warsame",
  nurse: "ali.rahimi",
  manager: "karin.lindgren",
  casework: "marika.hellsten",
  head: "anders.bergvall",
  mas: "birgitta.moberg",
  quality: "elif.demir",
  director: "gunilla.ahlstrom",
  board: "tomas.wikander",
  administrator: "viktor.palmgren",
  provider: "rebecka.ohrn",
};
