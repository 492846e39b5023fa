//! A picture of a school's own: read, turned upright, made small, and written anew, so that nothing of the file that
//! was uploaded is left: no place, no time, no camera, no second picture hidden in it.

use std::io::Cursor;

use image::{
    DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits, Rgb, RgbImage, codecs::jpeg::JpegEncoder,
};

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 5 * 1024 * 1024;
/// The widest and highest picture that is read, in pixels.
pub const WIDEST: u32 = 8_000;
/// The longer side of what is kept, in pixels.
const KEPT: u32 = 640;
/// Memory that reading may take, in bytes.
const MEMORY: u64 = 320 * 1024 * 1024;
/// Of 100.
const QUALITY: u8 = 82;

/// It is no PNG, JPEG or WebP, it is broken, or it is too large.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no picture that can be used")]
pub struct Unusable;

/// Makes a JPEG of an uploaded picture.
pub fn remake(bytes: &[u8]) -> Result<Vec<u8>, Unusable> {
    if bytes.len() > LARGEST {
        return Err(Unusable);
    }
    let small = read(bytes).ok_or(Unusable)?;
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, QUALITY).encode_image(&on_white(&small)).map_err(|_| Unusable)?;
    Ok(jpeg)
}

fn read(bytes: &[u8]) -> Option<DynamicImage> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    if !matches!(reader.format()?, ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP) {
        return None;
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(WIDEST);
    limits.max_image_height = Some(WIDEST);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    // A phone writes down how it was held instead of turning the picture.
    let orientation = decoder.orientation().ok()?;
    if decoder.total_bytes() > MEMORY {
        return None;
    }
    let picture = DynamicImage::from_decoder(decoder).ok()?;
    let longest = picture.width().max(picture.height());
    let mut small = if longest > KEPT { picture.thumbnail(KEPT, KEPT) } else { picture };
    small.apply_orientation(orientation);
    Some(small)
}

/// What is see-through becomes white, as on the page.
fn on_white(picture: &DynamicImage) -> RgbImage {
    let rgba = picture.to_rgba8();
    RgbImage::from_fn(rgba.width(), rgba.height(), |x, y| {
        let [r, g, b, a] = rgba.get_pixel(x, y).0;
        let over =
            |c: u8| u8::try_from((u32::from(c) * u32::from(a) + 255 * (255 - u32::from(a))) / 255).unwrap_or(255);
        Rgb([over(r), over(g), over(b)])
    })
}

#[cfg(test)]
mod tests {
    use image::{Rgba, RgbaImage};

    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let picture =
            RgbaImage::from_fn(
                width,
                height,
                |x, _| if x == 0 { Rgba([0, 0, 0, 0]) } else { Rgba([200, 30, 30, 255]) },
            );
        let mut bytes = Vec::new();
        picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
        bytes
    }

    #[test]
    fn a_picture_is_made_anew_small_and_without_what_came_along() {
        let mut with_note = png(1_600, 800);
        // A text chunk before the end, as cameras and programs write them.
        let end = with_note.len() - 12;
        let chunk = b"\0\0\0\x0atEXtplace\0home\x97\x05\x81\xb1";
        with_note.splice(end..end, chunk.iter().copied());
        let jpeg = remake(&with_note).unwrap();
        assert!(!jpeg.windows(4).any(|four| four == b"home"));
        let made = image::load_from_memory_with_format(&jpeg, ImageFormat::Jpeg).unwrap();
        assert_eq!((made.width(), made.height()), (640, 320));
        let small = remake(&png(20, 10)).unwrap();
        let made = image::load_from_memory(&small).unwrap().to_rgb8();
        assert_eq!(made.dimensions(), (20, 10));
        assert!(made.get_pixel(0, 5).0.iter().all(|c| *c > 150), "what was see-through is light");
    }

    #[test]
    fn anything_else_is_refused() {
        let mut gif =
            b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;"
                .to_vec();
        for wrong in [&b""[..], b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", &gif, &png(40, 40)[..60]] {
            assert_eq!(remake(wrong), Err(Unusable));
        }
        gif.resize(LARGEST + 1, 0);
        assert_eq!(remake(&gif), Err(Unusable));
        // A head that promises a huge picture is not believed.
        let mut bomb = png(10, 10);
        bomb[16..24].copy_from_slice(b"\0\0\xff\xff\0\0\xff\xff");
        assert_eq!(remake(&bomb), Err(Unusable));
    }
}
