use super::sieve::{MAX_DEPTH, MAX_NODES, MAX_STANZA_BYTES, Sieve};

const OPENING: &str = "<?xml version='1.0'?><stream:stream xmlns='jabber:client' \
    xmlns:stream='http://etherx.jabber.org/streams' a='>' b=\"/>\">";
const KEPT: &str = "<left-out xmlns='urn:causeway:left-out'/>";
const NOTHING: &str = "<message xmlns='jabber:client'/>";

/// What passes behind the opening; an error for the end of the connection.
fn pass(text: &str) -> Result<String, String> {
    let (mut sieve, mut passed) = (Sieve::default(), Vec::new());
    sieve.pass(OPENING.as_bytes(), &mut passed).unwrap();
    assert_eq!(passed, OPENING.as_bytes());
    passed.clear();
    // In pieces of an odd size, as they come.
    for piece in text.as_bytes().chunks(1_021) {
        sieve
            .pass(piece, &mut passed)
            .map_err(|error| error.to_string())?;
    }
    Ok(String::from_utf8(passed).unwrap())
}

#[track_caller]
fn unchanged(text: &str) {
    assert!(pass(text).unwrap() == text);
}

#[track_caller]
fn becomes(text: &str, stand_in: &str) {
    let after = "<iq type='result' id='1'/>";
    let around = format!(" <r xmlns='urn:xmpp:sm:3'/>{text}{after}\n");
    assert_eq!(
        pass(&around).unwrap(),
        format!(" <r xmlns='urn:xmpp:sm:3'/>{stand_in}{after}\n")
    );
}

#[test]
fn what_is_well_formed_and_small_passes_as_it_is() {
    unchanged("<message a='/message>'><body>a > b</body><x/><![CDATA[<a>]] ></a>]]></message>");
    unchanged("<a/> <stream:features/><r xmlns='urn:xmpp:sm:3'/></stream:stream>");
    let large = "x".repeat(MAX_STANZA_BYTES / 2);
    unchanged(&format!("<message><body>{large}</body></message>").repeat(3));
    unchanged(&format!(
        "<message>{}{}</message>",
        "<a>".repeat(MAX_DEPTH - 2),
        "</a>".repeat(MAX_DEPTH - 2)
    ));
    unchanged(&format!("<message>{}</message>", "<a/>".repeat(MAX_NODES - 1)).repeat(2));
}

#[test]
fn a_stanza_passes_when_it_is_whole() {
    assert_eq!(pass("<a/><message><body>x</body>").unwrap(), "<a/>");
}

#[test]
fn what_is_beyond_a_bound_leaves_a_stanza_in_its_place() {
    let around = |inside: &str| format!("<message id='1' from='a@b.test'>{inside}</message>");
    let kept = around(KEPT);
    let twice = 2 * MAX_STANZA_BYTES;
    becomes(
        &around(&format!("<body>{}</body>", "x".repeat(twice))),
        &kept,
    );
    becomes(
        &around(&format!(
            "{}{}",
            "<a>".repeat(MAX_DEPTH),
            "</a>".repeat(MAX_DEPTH)
        )),
        &kept,
    );
    becomes(&around(&"<a/>".repeat(MAX_NODES)), &kept);
    let attributes: String = (0..MAX_NODES).map(|n| format!(" a{n}='b'")).collect();
    becomes(&around(&format!("<a{attributes}/>")), &kept);
    becomes(&format!("<message{attributes}><a/></message>"), NOTHING);
    becomes(&format!("<presence {}/>", " ".repeat(twice)), NOTHING);
    becomes(
        &format!("<iq id='2' type='get'><a>{}</a></iq>", "x".repeat(twice)),
        &format!("<iq id='2' type='get'>{KEPT}</iq>"),
    );
}

#[test]
fn what_the_parser_refuses_leaves_a_stanza_in_its_place() {
    let long = "x".repeat(9_000);
    becomes(
        &format!("<message id='1'><a b='{long}'/></message>"),
        &format!("<message id='1'>{KEPT}</message>"),
    );
    becomes(&format!("<message id='{long}'/>"), NOTHING);
    becomes(
        "<message><x:y/></message>",
        &format!("<message>{KEPT}</message>"),
    );
    becomes(
        "<message><a>&lol;</a></message>",
        &format!("<message>{KEPT}</message>"),
    );
    becomes(
        "<message><!-- <a> --></message>",
        &format!("<message>{KEPT}</message>"),
    );
    becomes("<message a='1' a='2'/>", NOTHING);
    // Again and again.
    let bad = format!("<message><a b='{long}'/></message><message/>");
    let good = format!("<message>{KEPT}</message><message/>");
    assert_eq!(pass(&bad.repeat(3)).unwrap(), good.repeat(3));
}

#[test]
fn what_is_no_stanza_ends_the_connection() {
    assert!(pass(&format!("<wizard a='{}'/>", "x".repeat(9_000))).is_err());
    assert!(pass(&format!("<messages a='{}'/>", "x".repeat(9_000))).is_err());
    let endless = "x".repeat(20 * MAX_STANZA_BYTES);
    assert!(pass(&format!("<message><body>{endless}")).is_err());
    assert!(pass(&format!("</stream:stream>{endless}")).is_err());
}
