#!/usr/bin/perl
# Lets accounts of the home service use the media proxy: a helper for Squid's basic authentication.
#
# usage: auth.pl SECRET_FILE
#
# The XMPP server hands out credentials that end (XEP-0215, as Prosody's mod_external_services makes them): the user name is the
# time of the end in seconds since 1970, the password is the HMAC-SHA-1 of that with a secret that both know, in base64. Nothing
# is asked of the XMPP server, and nothing here says which account it is.
#
# Squid writes one line for each question, `USER PASSWORD` in percent encoding, and reads `OK` or `ERR`. Perl, because Squid's
# own package brings it.
use strict;
use warnings;
use Digest::SHA qw(hmac_sha1 sha256);
use MIME::Base64 qw(encode_base64);

@ARGV == 1 or die "usage: auth.pl SECRET_FILE\n";
open my $file, '<:raw', $ARGV[0] or die "the secret cannot be read: $!\n";
my $secret = do { local $/; <$file> };
close $file;
$secret =~ s/\s+\z//;
length $secret >= 16 or die "the secret has to have 16 bytes at least\n";

sub is_let_in {
    my ($user, $password) = @_;
    # Digits, as many as a time has.
    return 0 unless defined $password and $user =~ /\A[0-9]{1,12}\z/ and $user >= time;
    my $made = encode_base64(hmac_sha1($user, $secret), '');
    # Hashes are compared, so that the time it takes says nothing about the password.
    return sha256($made) eq sha256($password);
}

$| = 1;
while (my $line = <STDIN>) {
    chomp $line;
    my ($user, $password) = map { s/%([0-9A-Fa-f]{2})/chr hex $1/ger } split / /, $line, 2;
    print is_let_in($user // '', $password) ? "OK\n" : "ERR\n";
}
