/// Names a chat on this phone.
extension type const ChatId(int value) {}

/// Names a message on this phone. Of two messages of a chat, the one with the larger id is shown below.
extension type const MessageId(int value) {}

/// Names a blocked person on this phone.
extension type const PersonId(int value) {}
