//! Video for screens with more light (HDR: PQ and HLG, ITU-R BT.2100), as a screen without shows it. Reckoned pixel by pixel
//! after resizing: light as the signal means it, the brightest of it drawn in (the curve of Möbius: unchanged up to a
//! third, then ever flatter), BT.2020's colours into BT.709's.

use super::container::Colour;

/// Light of white paper, in cd/m² (ITU-R BT.2408): what is 1 on a screen without more.
const WHITE: f32 = 203.0;
/// The brightest light that is told apart, as a multiple of white: 1000 cd/m².
const PEAK: f32 = 1000.0 / WHITE;
/// Up to here light is unchanged.
const KNEE: f32 = 0.3;
/// Steps of the table that encodes light; it is looked up by its square root, so that dark ones have enough.
const STEPS: usize = 4096;

/// Tables for one video.
pub(crate) struct Toner {
    /// Light of a signal of 10 bits; of the scene for HLG.
    light: Vec<f32>,
    /// Signal of a light from 0 to 1, on a screen with a gamma of 2.2.
    signal: Vec<f32>,
    hlg: bool,
}

impl Toner {
    /// `None` for colours that every screen shows.
    pub(crate) fn of(colour: Option<Colour>) -> Option<Self> {
        let hlg = match colour?.transfer {
            16 => false,
            18 => true,
            _ => return None,
        };
        let light = if hlg { scene_of_hlg } else { light_of_pq };
        Some(Self {
            light: (0..1024).map(|step| light(step as f32 / 1023.0)).collect(),
            signal: (0..=STEPS)
                .map(|step| (step as f32 / STEPS as f32).powf(2.0 / 2.2))
                .collect(),
            hlg,
        })
    }

    /// One pixel of 10 bits, limited range, BT.2020, as one of 8 bits, limited range, BT.709.
    pub(crate) fn map(&self, luma: u16, blue: u16, red: u16) -> [u8; 3] {
        let y = (f32::from(luma) - 64.0) / 876.0;
        let (cb, cr) = (
            (f32::from(blue) - 512.0) / 896.0,
            (f32::from(red) - 512.0) / 896.0,
        );
        let r = y + 1.4746 * cr;
        let b = y + 1.8814 * cb;
        let g = (y - 0.2627 * r - 0.0593 * b) / 0.678;
        let [r, g, b] = [r, g, b].map(|signal| {
            let step = (signal.clamp(0.0, 1.0) * 1023.0) as usize;
            self.light.get(step).copied().unwrap_or(0.0)
        });
        // HLG is light at the scene: what a screen of 1000 cd/m² makes of it depends on its brightness.
        let gain = if self.hlg {
            let scene = 0.2627 * r + 0.678 * g + 0.0593 * b;
            scene.powf(0.2) * PEAK
        } else {
            1.0
        };
        let most = r.max(g).max(b) * gain;
        let gain = if most > KNEE {
            gain * drawn_in(most) / most
        } else {
            gain
        };
        let (r, g, b) = (r * gain, g * gain, b * gain);
        // ITU-R BT.2087, from BT.2020 to BT.709.
        let [r, g, b] = [
            1.6605 * r - 0.5876 * g - 0.0728 * b,
            -0.1246 * r + 1.1329 * g - 0.0083 * b,
            -0.0182 * r - 0.1006 * g + 1.1187 * b,
        ]
        .map(|light| {
            let step = (light.clamp(0.0, 1.0).sqrt() * STEPS as f32 + 0.5) as usize;
            self.signal.get(step).copied().unwrap_or(1.0)
        });
        let y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
        let byte = |value: f32| (value + 0.5).clamp(0.0, 255.0) as u8;
        [
            byte(16.0 + 219.0 * y),
            byte(128.0 + 224.0 * (b - y) / 1.8556),
            byte(128.0 + 224.0 * (r - y) / 1.5748),
        ]
    }
}

/// Möbius' curve through 1 at [`PEAK`], going on from a straight line at [`KNEE`].
fn drawn_in(light: f32) -> f32 {
    let (j, p) = (KNEE, PEAK);
    let a = -j * j * (p - 1.0) / (j * j - 2.0 * j + p);
    let b = (j * j - 2.0 * j * p + p) / (p - 1.0);
    let light = light.min(p);
    (b * b + 2.0 * b * j + j * j) / (b - a) * (light + a) / (light + b)
}

/// ITU-R BT.2100, table 4, as a multiple of white.
fn light_of_pq(signal: f32) -> f32 {
    let (m1, m2) = (0.159_301_76, 78.843_75);
    let (c1, c2, c3) = (0.835_937_5, 18.851_563, 18.6875);
    let power = signal.powf(1.0 / m2);
    10_000.0 / WHITE * ((power - c1).max(0.0) / (c2 - c3 * power)).powf(1.0 / m1)
}

/// ITU-R BT.2100, table 5: the inverse of its OETF.
fn scene_of_hlg(signal: f32) -> f32 {
    let (a, b, c) = (0.178_832_77, 0.284_668_92, 0.559_910_7);
    if signal <= 0.5 {
        signal * signal / 3.0
    } else {
        (((signal - c) / a).exp() + b) / 12.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn toner(transfer: u16) -> Toner {
        Toner::of(Some(Colour {
            primaries: 9,
            transfer,
            matrix: 9,
            full: false,
        }))
        .unwrap()
    }

    #[test]
    fn white_stays_bright_black_stays_black_and_grey_stays_grey() {
        // White paper is 58 % of PQ and 75 % of HLG (BT.2408).
        for (transfer, white) in [(16, 0.58), (18, 0.75)] {
            let toner = toner(transfer);
            assert_eq!(toner.map(64, 512, 512), [16, 128, 128]);
            let [bright, blue, red] = toner.map(64 + (876.0 * white) as u16, 512, 512);
            assert!((195..225).contains(&bright), "{bright}");
            assert!(blue.abs_diff(128) <= 1 && red.abs_diff(128) <= 1);
            let [most, ..] = toner.map(940, 512, 512);
            assert!((233..=235).contains(&most), "{most}");
            let steps: Vec<u8> = (64..=940)
                .map(|luma| toner.map(luma, 512, 512)[0])
                .collect();
            assert!(steps.is_sorted());
        }
    }

    #[test]
    fn red_stays_red() {
        // BT.2020's pure red, at half of HLG.
        let [_, blue, red] = toner(18).map(64 + 115, 512 - 62, 512 + 224);
        assert!(red > 180 && blue < 128, "{blue} {red}");
    }
}
