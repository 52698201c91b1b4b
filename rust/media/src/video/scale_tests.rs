//! Turning, beside what photos are turned by.

use image::metadata::Orientation as O;

use super::scale::turn;
use crate::photo::plane::Raster;

#[test]
fn planes_are_turned_as_photos_are() {
    let (width, height) = (6, 4);
    let plane: Vec<u8> = (0..width * height).collect();
    for how in [
        O::NoTransforms,
        O::Rotate90,
        O::Rotate180,
        O::Rotate270,
        O::FlipHorizontal,
        O::FlipVertical,
        O::Rotate90FlipH,
        O::Rotate270FlipH,
    ] {
        let photo = Raster::new(width.into(), height.into(), 1, plane.clone()).unwrap();
        let mut turned = Vec::new();
        turn(&plane, width.into(), how, &mut turned);
        assert_eq!(turned, photo.upright(how).data, "{how:?}");
    }
}
