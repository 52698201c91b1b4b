%%% Whether a phone number belongs to the European Economic Area: docs/adr/004-eligibility.md as a table of beginnings.
%%%
%%% Must hold: the same answer as home/prosody/mod_causeway_policy/eligible.lib.lua, for whatever is asked (a test compares both with the
%%% core). Whether a number can exist is not looked at: the service gave the account out.
-module(causeway_eligible).

-export([is_eligible/1, is_number/1]).

-define(TWO, [<<"30">>, <<"31">>, <<"32">>, <<"33">>, <<"34">>, <<"36">>, <<"39">>, <<"40">>, <<"43">>, <<"45">>, <<"46">>, <<"47">>,
              <<"48">>, <<"49">>]).
-define(THREE, [<<"351">>, <<"352">>, <<"353">>, <<"354">>, <<"356">>, <<"357">>, <<"358">>, <<"359">>, <<"370">>, <<"371">>,
                <<"372">>, <<"385">>, <<"386">>, <<"420">>, <<"421">>, <<"423">>, <<"262">>, <<"590">>, <<"594">>, <<"596">>]).

%% Whether a local part is a phone number at all.
is_number(<<"+", Digits/binary>>) when Digits =/= <<>> -> are_digits(Digits);
is_number(_) -> false.

is_eligible(<<"+", First, _/binary>> = Number) when First >= $1, First =< $9, byte_size(Number) >= 8, byte_size(Number) =< 16 ->
    <<"+", Digits/binary>> = Number,
    <<Two:2/binary, Third:1/binary, _/binary>> = Digits,
    are_digits(Digits)
        andalso (lists:member(Two, ?TWO) orelse lists:member(<<Two/binary, Third/binary>>, ?THREE))
        andalso not is_outside(Digits);
is_eligible(_) ->
    false.

%% Parts of these that are not in it: Svalbard, San Marino, the Vatican.
is_outside(<<"4779", _/binary>>) -> true;
is_outside(<<"390549", _/binary>>) -> true;
is_outside(<<"3906698", _/binary>>) -> true;
is_outside(_) -> false.

are_digits(Text) -> << <<Byte>> || <<Byte>> <= Text, Byte >= $0, Byte =< $9 >> =:= Text.
