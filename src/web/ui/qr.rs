//! QR codes, behind one function, so that another library could take its place.

use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode, types::QrError};

/// Modules of white around a code, as the standard asks.
pub const QUIET_ZONE: usize = 4;

/// The square of dark and light modules for an address. Addresses in upper case need fewer modules. The highest level of
/// correction costs a few of them: a code on a wall is read though a sticker hides a sixth of it.
pub fn modules(address: &str) -> Result<Vec<Vec<bool>>, QrError> {
    let code = QrCode::with_error_correction_level(address, EcLevel::H)?;
    let colors = code.to_colors();
    Ok(colors.chunks(code.width()).map(|row| row.iter().map(|color| *color == Color::Dark).collect()).collect())
}

/// The part of an address that any case fits is written in upper case: scheme and host always, and the path
/// of a place, whose code is read in any case.
pub fn upper(address: &str) -> String {
    address.to_ascii_uppercase()
}

/// A code as a picture that scales. `label` says in words where it leads.
pub fn svg(address: &str, label: &str) -> Result<Markup, QrError> {
    let (size, path) = drawing(address)?;
    Ok(html! {
        svg .qr viewBox=(format!("0 0 {size} {size}")) role="img" aria-label=(label) shape-rendering="crispEdges" {
            path fill="#fff" d=(format!("M0 0h{size}v{size}H0z")) {}
            path d=(path) {}
        }
    })
}

/// The same as a file of its own.
pub fn file(address: &str) -> Result<String, QrError> {
    let (size, path) = drawing(address)?;
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path d=\"{path}\"/></svg>\n"
    ))
}

/// The modules of a side with its quiet zone, and a path of all dark modules.
fn drawing(address: &str) -> Result<(usize, String), QrError> {
    let modules = modules(address)?;
    let mut path = String::new();
    for (y, row) in modules.iter().enumerate() {
        for (x, _) in row.iter().enumerate().filter(|(_, dark)| **dark) {
            path.push_str(&format!("M{} {}h1v1h-1z", x + QUIET_ZONE, y + QUIET_ZONE));
        }
    }
    Ok((modules.len() + 2 * QUIET_ZONE, path))
}

/// A code in half-height characters, for a terminal. Dark modules are printed as blanks on a light ground,
/// so that it scans on dark terminals too.
pub fn terminal(address: &str) -> Result<String, QrError> {
    let modules = modules(address)?;
    let size = modules.len() as isize;
    let quiet = QUIET_ZONE as isize / 2;
    let light = |x: isize, y: isize| {
        let inside = (0..size).contains(&x) && (0..size).contains(&y);
        !(inside && modules[y as usize][x as usize])
    };
    let mut text = String::new();
    for y in (-quiet..size + quiet).step_by(2) {
        for x in -quiet..size + quiet {
            text.push(match (light(x, y), light(x, y + 1)) {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            });
        }
        text.push('\n');
    }
    Ok(text)
}
