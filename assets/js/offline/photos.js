/** Photos are made smaller and anew before they leave the phone: where and with what they were taken doesn't follow along. */
const LONGEST = 1600;
const MOST = 3;

async function shrink(file) {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.82));
}

/** Puts photos into a file field, as if they had been chosen there, and tells those who listen. */
export function fill(input, blobs) {
  const all = new DataTransfer();
  input.photos = blobs.slice(0, MOST);
  input.photos.forEach((blob, at) => all.items.add(new File([blob], `bild-${at + 1}.jpg`, { type: "image/jpeg" })));
  input.files = all.files;
  input.filling = true;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  input.filling = false;
}

/** A field for photos: what is chosen is made anew, and comes beside what was chosen before. */
export function photos(root) {
  for (const input of root.querySelectorAll("input[type=file][name=bild]:not([data-photos])")) {
    input.dataset.photos = "";
    input.addEventListener("change", async (event) => {
      if (input.filling) return;
      event.stopImmediatePropagation();
      // What can't be read as a picture is sent as it is, so that the server says what is wrong with it.
      const made = await Promise.all(Array.from(input.files, (file) => shrink(file).catch(() => file)));
      fill(input, [...(input.photos ?? []), ...made]);
    }, true);
  }
}
