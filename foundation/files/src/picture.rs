//! Pictures, made anew: upright, no larger than needed, and with nothing in them but what can be seen.

use crate::Refused;
use image::{
    DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, Rgb, RgbImage, codecs::jpeg::JpegEncoder, imageops::FilterType,
};
use std::io::Cursor;

/// The most that a picture may be, in bytes.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;
/// The most that it may be, in pixels: more than phones make, and little enough for the memory.
pub const MOST_PIXELS: u64 = 64_000_000;
/// So long is the longest side of what is kept, in pixels.
pub const LONGEST_SIDE: u32 = 1600;

const QUALITY: u8 = 80;
/// Eight bytes a pixel is what the deepest of the formats takes.
const MOST_MEMORY: u64 = MOST_PIXELS * 8;

/// A picture as it is kept: JPEG without metadata.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// JPEG.
    pub bytes: Vec<u8>,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

impl Picture {
    /// What such a picture is called on the way.
    pub const MEDIA_TYPE: &'static str = "image/jpeg";

    /// Makes a picture anew from what its bytes are, not from what it is called. Where and when it was taken, with what and
    /// by whom, stays behind; which way is up is followed first.
    pub(crate) fn of(bytes: &[u8]) -> Result<Self, Refused> {
        let format = image::guess_format(bytes).map_err(|_| Refused::NotAPicture)?;
        if !matches!(format, ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP) {
            return Err(Refused::NotAPicture);
        }
        let upright = upright(bytes, format)?;
        let fits = upright.width().max(upright.height()) <= LONGEST_SIDE;
        let small = if fits { upright } else { upright.resize(LONGEST_SIDE, LONGEST_SIDE, FilterType::Triangle) };
        let flat = on_white(small);
        let mut out = Vec::new();
        JpegEncoder::new_with_quality(&mut out, QUALITY).encode_image(&flat).map_err(|_| Refused::Damaged)?;
        Ok(Self { bytes: out, width: flat.width(), height: flat.height() })
    }
}

/// Reads the pixels, when they aren't too many, and turns them the right way up.
fn upright(bytes: &[u8], format: ImageFormat) -> Result<DynamicImage, Refused> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refusal)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Refused::TooManyPixels);
    }
    let orientation = decoder.orientation().map_err(refusal)?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    image.apply_orientation(orientation);
    Ok(image)
}

fn refusal(error: image::ImageError) -> Refused {
    if matches!(error, image::ImageError::Limits(_)) { Refused::TooManyPixels } else { Refused::Damaged }
}

/// JPEG knows no transparency: what shines through becomes white.
fn on_white(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let seen = image.into_rgba8();
    RgbImage::from_fn(seen.width(), seen.height(), |x, y| {
        let [r, g, b, alpha] = seen.get_pixel(x, y).0.map(u32::from);
        let mixed = |colour: u32| u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
        Rgb([mixed(r), mixed(g), mixed(b)])
    })
}
