import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/scenes.dart';
import '../support/stage.dart';
import '../support/stops.dart';

/// Every screen in every state, as somebody hears it who swipes from stop to stop.
void main() {
  for (final scene in scenes) {
    testWidgets(scene.name, (tester) async {
      phone(tester);
      await scene.play(tester);
      final heard = stops(tester);
      printOnFailure(heard.map((it) => it.written).join('\n'));
      expect(heard, isNotEmpty);
      _saysSomething(heard);
      _saysItOnce(heard);
      _goesDown(heard);
      _hasHeadings(heard);
      if (_exactly[scene.name] case final exactly?) {
        expect([for (final it in heard) it.written.replaceAll(_time, 'TIME')], exactly);
      }
    });
  }

  test('the screens that are written down are there', () {
    expect({for (final scene in scenes) scene.name}, containsAll(_exactly.keys));
  });
}

final _letter = RegExp(r'\p{L}', unicode: true);

/// Hours differ with where the test runs.
final _time = RegExp(r'\d{1,2}:\d\d\s[AP]M');

/// In pixels, of which a phone here has two to one.
const _aLine = 32;

/// No stop is empty, what can be acted on has a name and not only a value, and a field keeps its name when something is written there.
void _saysSomething(List<Stop> heard) {
  for (final it in heard) {
    expect(it.words, isNotEmpty, reason: '${it.data}');
    if (it.acts) expect(it.words, contains(_letter), reason: 'has no name: ${it.written}');
    if (!it.flags.isTextField || it.flags.isReadOnly) continue;
    expect(it.label, isNotEmpty, reason: 'a field without a name: ${it.written}');
  }
}

/// Nothing is said twice in a row.
void _saysItOnce(List<Stop> heard) {
  for (var at = 1; at < heard.length; at++) {
    expect(heard[at].words, isNot(heard[at - 1].words), reason: 'twice in a row');
  }
}

/// What follows never lies wholly above what came before. What floats over the foot of a list comes after it.
void _goesDown(List<Stop> heard) {
  final seen = heard.where((it) => it.place != null).toList();
  for (var at = 1; at < seen.length; at++) {
    final (one, other) = (seen[at - 1], seen[at]);
    expect(
      other.place!.bottom,
      greaterThan(one.place!.top - _aLine),
      reason: '“${other.written}” is read after “${one.written}”, and stands above it',
    );
  }
}

/// There is a heading to jump to, whatever looks like one is one, and none has sentences in it.
void _hasHeadings(List<Stop> heard) {
  final headings = heard.where((it) => it.isHeading);
  // Sheets are lists of actions; searching, the field is what the page is about.
  final bare = heard.first.label == 'Scrim' || heard.take(2).any((it) => it.flags.isTextField);
  if (!bare) expect(headings, isNotEmpty, reason: 'no heading');
  for (final it in headings) {
    for (final line in it.label.split('\n').skip(1)) {
      expect(line, isNot(endsWith('.')), reason: 'a heading with sentences in it: ${it.label}');
    }
  }
  for (final element in find.byType(Text).evaluate()) {
    final text = element.widget as Text;
    final looks = (text.style?.fontSize ?? 0) > 20 && (text.data ?? '').startsWith(_letter);
    final said = heard.where((it) => it.label == text.data);
    if (!looks || said.isEmpty) continue;
    expect(said.any((it) => it.isHeading), isTrue, reason: 'looks like a heading: ${text.data}');
  }
}

/// What is heard on the screens that matter most, word for word.
const _exactly = <String, List<String>>{
  'welcome': [
    'One app. People on other apps too. · heading',
    'Causeway lets you write to people who use another messenger, end-to-end encrypted, from the number you have.',
    'End-to-end encrypted, always. There is no other way to send.',
    'People on other apps learn your phone number, and nothing else about you.',
    'Off until you switch it on. You choose which apps may reach you.',
    'Start with my number · button',
  ],
  'sign_in': [
    'Back · button',
    'Sign in · heading',
    'Your home service keeps your account. It gave you a password or a code.',
    'Signing in as +34 600 11 12 22',
    'Home service, home.example · field',
    'Password · field',
    'Show the password · button',
    'I have a sign-in code instead · button',
    'Sign in · button',
  ],
  'onboarding_apps': [
    'Close · button',
    'Step 2 of 3 · heading',
    'Cancel · button',
    'Which apps may reach you? · heading',
    'People on the apps you choose can write to you. Their first message waits as a request. You can change this later.',
    'BirdyChat, E-mail address · ticked',
    'Privacy policy of BirdyChat · button',
    'Terms of BirdyChat · button',
    'Haiket, Phone number · not ticked',
    'Privacy policy of Haiket · button',
    'Terms of Haiket · button',
    'Continue · button',
    'Back · button',
  ],
  'inbox': [
    'Chats · heading',
    'Search · button',
    'Settings · button',
    'All · button · selected',
    'Unread · button',
    'BirdyChat · button',
    'Haiket · button',
    '2 requests, People you do not know wrote to you · button',
    'Marta, One unread message, Pinned, Are we still on for Saturday?, Jan 15 · button · “Archive” · “Mark as read” · “Mute” · “Unpin”',
    'lena, on OldTalk, See you on another app, then., Jan 15 · button · “Archive” · “Mark as unread” · “Mute” · “Pin”',
    'anna@firm.example, on BirdyChat, 3 unread messages, You: Could you also send the annex?, Jan 15 · button · “Archive” · “Mark as read” · “Mute” · “Pin”',
    'Jonas Weber, on Haiket, One unread message, Full of boxes. Come and see it., Jan 15 · button · “Archive” · “Mark as read” · “Mute” · “Pin”',
    'New chat · button',
  ],
  'inbox_offline': [
    'Chats · heading',
    'Search · button',
    'Settings · button',
    'Not connected. What you write is kept and sent later. · live',
    'Try again · button',
    'All · button · selected',
    'Unread · button',
    'BirdyChat · button',
    'Haiket · button',
    '2 requests, People you do not know wrote to you · button',
    'Marta, One unread message, Pinned, Are we still on for Saturday?, Jan 15 · button · “Archive” · “Mark as read” · “Mute” · “Unpin”',
    'lena, on OldTalk, See you on another app, then., Jan 15 · button · “Archive” · “Mark as unread” · “Mute” · “Pin”',
    'anna@firm.example, on BirdyChat, 3 unread messages, You: Could you also send the annex?, Jan 15 · button · “Archive” · “Mark as read” · “Mute” · “Pin”',
    'Jonas Weber, on Haiket, One unread message, Full of boxes. Come and see it., Jan 15 · button · “Archive” · “Mark as read” · “Mute” · “Pin”',
    'New chat · button',
  ],
  'search_found': [
    'Back · button',
    'Words in your messages | contract · field',
    'Clear · button',
    'anna@firm.example, Jan 15, Third-party chat on BirdyChat, The contract is ready. · button',
  ],
  'request': [
    'Back · button',
    'Request · heading',
    '+49 151 87 65 43 21 · heading',
    'Third-party chat on Haiket',
    'What they wrote · heading',
    'Hi, is this Marta?, Jan 15, 2026, TIME',
    'They do not know that you saw this. Nothing goes to them until you accept.',
    'Accept · button',
    'Refuse · button',
    'Block · button',
    'Report · button',
  ],
  'chat_third_party': [
    'Back · button',
    'Jonas Weber, on Haiket · heading',
    'Details · button',
    'This person uses Haiket. Its privacy policy and terms hold for what you send.',
    'Thursday, January 15 · heading',
    'Jonas Weber wrote, Hallo! Haiket tells me that we can write now., at TIME · “More”',
    'You wrote, Yes! And it only took a law., at TIME, Read · “More”',
    'You wrote, How is the new flat?, at TIME, Delivered · “More”',
    'One unread message · heading',
    'Jonas Weber wrote, Full of boxes. Come and see it., at TIME · “More”',
    'Attach · button',
    'Message · field',
    'Record a voice message · button',
  ],
  'chat_states': [
    'Back · button',
    'anna@firm.example, on BirdyChat · Not connected · heading',
    'Details · button',
    'This person uses BirdyChat. Its privacy policy and terms hold for what you send.',
    'Thursday, January 15 · heading',
    'The other side uses a new device.',
    'anna@firm.example wrote, The contract is ready., at TIME · “More”',
    'anna@firm.example wrote, It was not encrypted for this phone. Ask them to send it again: new messages can be read., at TIME · “More”',
    'anna@firm.example wrote, Sent something that Causeway cannot show yet: something new, at TIME · “More”',
    'You wrote, Thank you, I will read it tonight., at TIME, Sent · “More”',
    'You wrote, Could you also send the annex?, at TIME, Not sent · “More”',
    'Their service refused it. Check who they are, then send it again.',
    'Send again · button',
    'anna@firm.example wrote, From my tablet, at TIME, From a device you have not accepted. Look at it before you trust this. · “More”',
    'From a device you have not accepted. Look at it before you trust this.',
    'Look at their devices · button',
    'You wrote, The annex is on page twelve., at TIME, Waiting to be sent · “More”',
    'Their app has published no keys yet. It is tried again by itself.',
    'Attach · button',
    'Message · field',
    'Record a voice message · button',
  ],
  'media_gone': [
    'Back · button',
    'Jonas Weber, on Haiket · heading',
    'Details · button',
    'This person uses Haiket. Its privacy policy and terms hold for what you send.',
    'Thursday, January 15 · heading',
    'Jonas Weber wrote, Hallo! Haiket tells me that we can write now., at TIME · “More”',
    'You wrote, Yes! And it only took a law., at TIME, Read · “More”',
    'You wrote, How is the new flat?, at TIME, Delivered · “More”',
    'One unread message · heading',
    'Jonas Weber wrote, Full of boxes. Come and see it., at TIME · “More”',
    'Jonas Weber sent, Photo, at TIME, No longer there · image · “More”',
    'Their service no longer has it. Ask them to send it again.',
    'Ask for it again · button',
    'Jonas Weber sent, Voice message 0:12, at TIME, Cannot be opened · “More”',
    'Play · button · disabled',
    'It was changed on the way and is not shown. Ask them to send it again.',
    'Ask for it again · button',
    'Jonas Weber sent, File: Contract for the flat, signed.pdf, at TIME, Removed from this phone · “More”',
    'Download, 1.2 MB · button',
    'Attach · button',
    'Message · field',
    'Record a voice message · button',
  ],
  'voice_locked': [
    'Back · button',
    'Jonas Weber, on Haiket · heading',
    'Details · button',
    'This person uses Haiket. Its privacy policy and terms hold for what you send.',
    'Thursday, January 15 · heading',
    'Jonas Weber wrote, Hallo! Haiket tells me that we can write now., at TIME · “More”',
    'You wrote, Yes! And it only took a law., at TIME, Read · “More”',
    'You wrote, How is the new flat?, at TIME, Delivered · “More”',
    'One unread message · heading',
    'Jonas Weber wrote, Full of boxes. Come and see it., at TIME · “More”',
    'Recording | 0:12 · live',
    'Delete recording · button',
    'Pause recording · button',
    'Send · button',
  ],
  'photo': [
    'Back · button',
    'Jonas Weber, Jan 15, 2026, TIME · heading',
    'Share · button',
    'Save to photos · button',
    'What happened to it · button',
    'Photo, An astronaut in an orange suit | 100% · image',
  ],
  'video': [
    'Back · button',
    'Jonas Weber, Jan 15, 2026, TIME · heading',
    'Share · button',
    'Save to photos · button',
    'What happened to it · button',
    'Video',
    'Position | 0:05 of 0:12 · slider',
    'Pause · button',
  ],
  'settings': [
    'Back · button',
    'Settings · heading',
    '+34 600 11 12 22, home.example',
    'Account · heading',
    'Third-party chats, On · button',
    'Change number · button',
    'Privacy · heading',
    'Who may write to me first, Everybody · button',
    'Blocked people · button',
    'Reports · button',
    'This phone · heading',
    'Notifications · button',
    'Storage and data · button',
    'Diagnostics · button',
    'About Causeway · button',
    'Remove the account from this phone · button',
  ],
  'safety_number': [
    'Back · button',
    'Safety number · heading',
    'Compare these with Marta, side by side or by reading them out on the phone. If they are the same, nobody is in between.',
    'What is a safety number? · button',
    'Scan their code · button',
    'Their devices · heading',
    'Device 7, Accepted, not compared',
    '6 6 6 6 6, 6 6 6 6 6, 6 6 6 6 6, 6 6 6 6 6, 6 6 6 6 6, 6 6 6 6 6, 7 5 2 5 2, 5 2 5 3 5, 2 9 2 9 2, 9 7 5 2 5, 2 5 2 5 3, 5 2 9 2 9',
    'Code of your safety number · image',
    'The same as a code: Marta can scan it with their app.',
    'They match · button',
    'Refuse this device · button',
  ],
  'new_chat_sharing': [
    'Back · button',
    'New chat · heading',
    'BirdyChat will learn your number · heading',
    'People you write to on BirdyChat see your phone number, +34 600 11 12 22. This is asked once for each app.',
    'What olga@firm.example gets · heading',
    'Your phone number',
    'The messages you send them',
    'What they do not get · heading',
    'Your name and your picture',
    'Whether you are online',
    'Where you are and your phone’s address in the network',
    'Agree and write · button',
  ],
};
