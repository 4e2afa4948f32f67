// Reads back what was taken along: the cells of a workbook's sheet, and the fields of CSV.
import { inflateRawSync } from "node:zlib";

/** The files of a zip archive, by name. */
function unzip(bytes) {
  const files = {};
  // The directory stands last; its end has a mark of its own.
  let at = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1")) + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const raw = bytes.subarray(from, from + size);
    files[bytes.toString("utf8", at + 46, at + 46 + name)] = (method === 8 ? inflateRawSync(raw) : raw).toString("utf8");
    at += 46 + name + extra + comment;
  }
  return files;
}

const plain = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** The rows of a sheet of a workbook: words as they are, numbers as numbers. */
export function workbook(bytes, sheet = 1) {
  const files = unzip(bytes);
  const words = [...(files["xl/sharedStrings.xml"] ?? "").matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map((found) => plain(found[1]));
  const rows = [...files[`xl/worksheets/sheet${sheet}.xml`].matchAll(/<row [^>]*>(.*?)<\/row>/gs)];
  const cell = ([, attributes, value]) => (attributes.includes('t="s"') ? words[Number(value)] : Number(value));
  return rows.map((row) => [...row[1].matchAll(/<c ([^>]*)><v>([^<]*)<\/v><\/c>/g)].map(cell));
}

/** The rows of CSV with semicolons, without its mark. Fields that hold semicolons aren't met in these stories. */
export const csv = (bytes) =>
  bytes
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(";"));
