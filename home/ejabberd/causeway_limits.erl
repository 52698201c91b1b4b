%%% How much a partner, and a stranger, may ask.
%%%
%%% Must hold: a stranger's limit counts what they ask of anybody, so that it tells nothing about one account; memory is
%%% bounded; whom an account has written to is no stranger to it, also after a restart.
-module(causeway_limits).

-export([start/0, partner/2, stranger/3, is_known/2, get_to_know/2, forget/1]).

%% Whoever is forgotten begins anew; the limit of their domain holds all the while.
-define(MAX_BUCKETS, 50000).

-record(causeway_bucket, {key, left, at}).
-record(causeway_known, {pair, since}).

start() ->
    ejabberd_mnesia:create(?MODULE, causeway_bucket,
                           [{ram_copies, [node()]}, {local_content, true}, {attributes, record_info(fields, causeway_bucket)}]),
    ejabberd_mnesia:create(?MODULE, causeway_known,
                           [{disc_copies, [node()]}, {attributes, record_info(fields, causeway_known)}]).

%% Whether one more stanza of a domain may pass: so many a second, and so many at once.
partner(Domain, {Rate, Burst}) -> take({partner, Domain}, Rate, Burst).

%% Whether one more of a stranger may pass: so many a minute, and so many at once.
stranger(Address, PerMinute, Burst) -> take({stranger, Address}, PerMinute / 60, Burst).

take(Key, Rate, Burst) ->
    Now = erlang:monotonic_time(millisecond),
    Left = case mnesia:dirty_read(causeway_bucket, Key) of
               [#causeway_bucket{left = Before, at = At}] -> min(Burst, Before + (Now - At) / 1000 * Rate);
               [] -> make_room(), Burst
           end,
    Enough = Left >= 1,
    mnesia:dirty_write(#causeway_bucket{key = Key, left = Left - if Enough -> 1; true -> 0 end, at = Now}),
    Enough.

make_room() ->
    case mnesia:table_info(causeway_bucket, size) >= ?MAX_BUCKETS of
        true -> mnesia:clear_table(causeway_bucket);
        false -> ok
    end.

%% Whether the account, {User, Host}, has written to this bare address.
is_known(Account, Address) -> mnesia:dirty_read(causeway_known, {Account, Address}) =/= [].

%% It does.
get_to_know(Account, Address) ->
    case is_known(Account, Address) of
        true -> ok;
        false -> mnesia:dirty_write(#causeway_known{pair = {Account, Address}, since = erlang:system_time(second)})
    end.

%% Another person may get the number.
forget(Account) ->
    [mnesia:dirty_delete(causeway_known, Pair)
     || Pair <- mnesia:dirty_select(causeway_known, [{#causeway_known{pair = {Account, '$1'}, _ = '_'}, [], [{{{const, Account}, '$1'}}]}])],
    ok.
