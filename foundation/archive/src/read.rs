//! Reading: nothing is given out before its chunk has been proved.

use crate::{
    Error, Passphrase,
    chunk::{CHUNK, LAST, Proof},
    damaged,
    seal::{Recipe, key},
    write::MAGIC,
};
use flate2::bufread::GzDecoder;
use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read},
    path::Path,
};

/// A file being read. What is cut, changed or lengthened gives an error; the end is reached only after the last chunk.
pub struct Reader {
    unpacked: GzDecoder<Chunks>,
}

struct Chunks {
    file: BufReader<File>,
    proof: Proof,
    content: Vec<u8>,
    at: usize,
    ended: bool,
}

impl Reader {
    /// Whether the file is sealed with a passphrase.
    pub fn is_sealed(path: &Path) -> Result<bool, Error> {
        Ok(kind(&mut File::open(path)?)?.1 == 1)
    }

    /// Opens the file; sealed ones with their passphrase.
    pub fn open(path: &Path, passphrase: Option<&Passphrase>) -> Result<Self, Error> {
        let mut file = BufReader::with_capacity(2 * CHUNK, File::open(path)?);
        let proof = match kind(&mut file)? {
            (header, 0) => Proof::open(&header),
            (header, 1) => sealed(&mut file, header, passphrase.ok_or(Error::Sealed)?)?,
            _ => return Err(Error::Foreign),
        };
        let chunks = Chunks { file, proof, content: Vec::new(), at: 0, ended: false };
        Ok(Self { unpacked: GzDecoder::new(chunks) })
    }
}

fn kind(file: &mut impl Read) -> Result<(Vec<u8>, u8), Error> {
    let mut header = vec![0; MAGIC.len() + 1];
    file.read_exact(&mut header).map_err(short)?;
    let kind = header[MAGIC.len()];
    if header.starts_with(MAGIC) { Ok((header, kind)) } else { Err(Error::Foreign) }
}

fn sealed(file: &mut impl Read, mut header: Vec<u8>, passphrase: &Passphrase) -> Result<Proof, Error> {
    let (mut salt, mut nonce, mut costs, mut check) = ([0; 16], [0; 19], [0; 12], [0; 16]);
    for part in [&mut salt as &mut [u8], &mut nonce, &mut costs, &mut check] {
        file.read_exact(part).map_err(short)?;
        header.extend_from_slice(part);
    }
    let mut numbers = [0; 3];
    for (number, bytes) in numbers.iter_mut().zip(costs.as_chunks::<4>().0) {
        *number = u32::from_le_bytes(*bytes);
    }
    let (key, expected) = key(passphrase, &Recipe { salt, nonce, costs: numbers })?;
    if check == expected { Ok(Proof::sealed(&key, nonce, header)) } else { Err(Error::Passphrase) }
}

/// A file that ends within its header isn't one of ours.
fn short(error: io::Error) -> Error {
    if error.kind() == io::ErrorKind::UnexpectedEof { Error::Foreign } else { error.into() }
}

impl Read for Reader {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = self.unpacked.read(out).map_err(broken)?;
        if read == 0 && !out.is_empty() && !self.unpacked.get_mut().is_over()? {
            return Err(damaged());
        }
        Ok(read)
    }
}

/// Whatever way a file is broken, it is damaged; a disk that can't be read is another matter.
fn broken(error: io::Error) -> io::Error {
    use io::ErrorKind::{InvalidData, InvalidInput, UnexpectedEof};
    if matches!(error.kind(), InvalidData | InvalidInput | UnexpectedEof) { damaged() } else { error }
}

impl Chunks {
    fn next(&mut self) -> io::Result<()> {
        let mut head = [0; 4];
        self.file.read_exact(&mut head)?;
        let length = u32::from_le_bytes(head);
        let size = (length & !LAST) as usize;
        if size > CHUNK {
            return Err(damaged());
        }
        let mut chunk = vec![0; size + self.proof.overhead()];
        self.file.read_exact(&mut chunk)?;
        self.content = self.proof.unwrap(length, &chunk)?;
        self.at = 0;
        self.ended = length & LAST != 0;
        if self.ended && !self.file.fill_buf()?.is_empty() {
            return Err(damaged());
        }
        Ok(())
    }

    /// Whether the last chunk has been proved and used up.
    fn is_over(&mut self) -> io::Result<bool> {
        Ok(self.fill_buf()?.is_empty() && self.ended)
    }
}

impl Read for Chunks {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let ready = self.fill_buf()?;
        let most = ready.len().min(out.len());
        out[..most].copy_from_slice(&ready[..most]);
        self.consume(most);
        Ok(most)
    }
}

impl BufRead for Chunks {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.at >= self.content.len() && !self.ended {
            self.next()?;
        }
        Ok(&self.content[self.at..])
    }

    fn consume(&mut self, count: usize) {
        self.at += count;
    }
}
