//! Pictures as phones and mischief send them.

#![allow(clippy::expect_used)] // a test stops with a word

use files::{LONGEST_SIDE, MOST_BYTES, Picture, Refused, Uploads};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use std::io::Cursor;

/// A picture that is red above and blue below.
fn drawn(width: u32, height: u32) -> DynamicImage {
    let colour = |_, y| if y < height / 2 { Rgb([200, 0, 0]) } else { Rgb([0, 0, 200]) };
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, colour))
}

fn written(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    image.write_to(&mut out, format).expect("written");
    out.into_inner()
}

/// What a phone adds to a JPEG: which way is up, who made the phone, and where it was (59° 51′ N).
fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut tiff = vec![b'M', b'M', 0, 42, 0, 0, 0, 8];
    tiff.extend([0, 3]);
    tiff.extend([0x01, 0x0f, 0, 2, 0, 0, 0, 10, 0, 0, 0, 50]); // the maker, at 50
    tiff.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    tiff.extend([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 60]); // where it was, at 60
    tiff.extend([0, 0, 0, 0]);
    tiff.extend(*b"Telefonia\0");
    tiff.extend([0, 2]);
    tiff.extend([0, 1, 0, 2, 0, 0, 0, 2, b'N', 0, 0, 0]);
    tiff.extend([0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 90]);
    tiff.extend([0, 0, 0, 0]);
    tiff.extend([0, 0, 0, 59, 0, 0, 0, 1, 0, 0, 0, 51, 0, 0, 0, 1, 0, 0, 0, 30, 0, 0, 0, 1]);
    let mut segment = b"Exif\0\0".to_vec();
    segment.extend(tiff);
    let length = u16::try_from(segment.len() + 2).expect("short").to_be_bytes();
    let mut out = jpeg[..2].to_vec();
    out.extend([0xff, 0xe1]);
    out.extend(length);
    out.extend(segment);
    out.extend(&jpeg[2..]);
    out
}

fn holds(bytes: &[u8], text: &[u8]) -> bool {
    bytes.windows(text.len()).any(|part| part == text)
}

#[test]
fn sec_6_where_a_photo_was_taken_and_with_what_stays_behind() {
    let sent = with_exif(&written(&drawn(40, 20), ImageFormat::Jpeg), 6);
    assert!(holds(&sent, b"Exif") && holds(&sent, b"Telefonia") && holds(&sent, &[0, 0, 0, 59, 0, 0, 0, 1]));
    let kept = Uploads::default().picture(&sent).expect("a picture");
    for trace in [b"Exif".as_slice(), b"Telefonia", &[0, 0, 0, 59, 0, 0, 0, 1], &[0xff, 0xe1]] {
        assert!(!holds(&kept.bytes, trace), "{trace:?}");
    }
    assert_eq!((kept.width, kept.height), (20, 40), "it was turned the right way up first");
    let shown = image::load_from_memory_with_format(&kept.bytes, ImageFormat::Jpeg).expect("JPEG").into_rgb8();
    let (left, right) = (shown.get_pixel(2, 20), shown.get_pixel(17, 20));
    assert!(right[0] > 150 && left[2] > 150, "what was above is to the right now: {left:?} {right:?}");
}

#[test]
fn sec_6_every_format_becomes_a_jpeg_of_a_fitting_size() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let kept = Uploads::default().picture(&written(&drawn(2400, 1200), format)).expect("a picture");
        assert_eq!((kept.width, kept.height), (LONGEST_SIDE, 800), "{format:?}");
        assert!(kept.bytes.starts_with(&[0xff, 0xd8, 0xff]) && Picture::MEDIA_TYPE == "image/jpeg");
    }
    let glass = DynamicImage::ImageRgba8(RgbaImage::from_pixel(8, 8, Rgba([0, 0, 0, 0])));
    let kept = Uploads::default().picture(&written(&glass, ImageFormat::Png)).expect("a picture");
    let shown = image::load_from_memory(&kept.bytes).expect("JPEG").into_rgb8();
    assert!(shown.get_pixel(4, 4).0.iter().all(|part| *part > 250), "what shines through is white");
}

#[test]
fn sec_6_what_is_no_picture_is_refused_whatever_it_says() {
    let uploads = Uploads::default();
    let jpeg = written(&drawn(64, 64), ImageFormat::Jpeg);
    let refused = |bytes: &[u8]| uploads.picture(bytes).expect_err("refused");
    assert_eq!(refused(b""), Refused::NotAPicture);
    assert_eq!(refused(b"%PDF-1.7 and more"), Refused::NotAPicture);
    assert_eq!(refused(b"GIF89a\x01\0\x01\0\0\0\0"), Refused::NotAPicture);
    assert_eq!(refused(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Refused::NotAPicture);
    assert_eq!(refused(&jpeg[..20]), Refused::Damaged);
    assert_eq!(refused(&[jpeg, vec![0; MOST_BYTES]].concat()), Refused::TooLarge);
}

#[test]
fn sec_6_a_small_file_that_says_it_is_enormous_is_refused_before_it_fills_the_memory() {
    let mut png = written(&drawn(8, 8), ImageFormat::Png);
    png[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    // The header's check sum has to be right, or it would be refused for that.
    let sum = png[12..29].iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 })
    });
    png[29..33].copy_from_slice(&(!sum).to_be_bytes());
    assert_eq!(Uploads::default().picture(&png), Err(Refused::TooManyPixels));
    let mut jpeg = written(&drawn(64, 64), ImageFormat::Jpeg);
    let frame = jpeg.windows(2).position(|marker| marker == [0xff, 0xc0]).expect("a frame");
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xff, 0xff, 0xff]);
    assert_eq!(Uploads::default().picture(&jpeg), Err(Refused::TooManyPixels));
}

#[test]
fn sec_6_a_scanner_is_asked_before_anything_is_read() {
    let jpeg = written(&drawn(8, 8), ImageFormat::Jpeg);
    assert_eq!(Uploads::scanned_by("false").picture(&jpeg), Err(Refused::Infected));
    assert_eq!(Uploads::scanned_by("/no/such/scanner").picture(&jpeg), Err(Refused::ScannerFailed));
    assert!(Uploads::scanned_by("true").picture(&jpeg).is_ok());
}
