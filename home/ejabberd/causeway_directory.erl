%%% The partner directory: the same signed file that apps fetch, read from this machine.
%%%
%%% Must hold: what cannot be read, or is older than what is in use, changes nothing and is logged; only active entries admit.
%%% The signature is for the apps: whoever can write this file can write the server's configuration too.
-module(causeway_directory).

-export([start/2, partner/1, domains/0]).

-include_lib("kernel/include/file.hrl").
-include_lib("kernel/include/logger.hrl").

%% As the core: a document of 256 KiB in base64, and signatures.
-define(MAX_BYTES, (256 * 1024 * 4 div 3 + 4 * 1024)).
-define(MAX_PARTNERS, 1000).

-record(held, {path, interval, next, mark = none, sequence = 0, partners = #{}}).

%% Has the file looked at again every so many seconds, when something is asked of it.
start(Path, Interval) ->
    Next = atomics:new(1, []),
    persistent_term:put(?MODULE, #held{path = Path, interval = Interval, next = Next}),
    look().

%% The entry of a domain that is admitted: #{vouches := its service says that its users are in the EEA}, with issuer and audience of
%% tokens where its clients sign in at a host of the home service.
partner(Domain) -> maps:get(Domain, current(), none).

domains() -> lists:sort(maps:keys(current())).

current() ->
    case persistent_term:get(?MODULE, none) of
        none ->
            #{};
        #held{next = Next, partners = Partners} ->
            case erlang:monotonic_time(second) < atomics:get(Next, 1) of
                true ->
                    Partners;
                false ->
                    look(),
                    (persistent_term:get(?MODULE))#held.partners
            end
    end.

look() ->
    #held{path = Path, interval = Interval, next = Next, mark = Before, sequence = Sequence} = Held = persistent_term:get(?MODULE),
    atomics:put(Next, 1, erlang:monotonic_time(second) + Interval),
    case mark(Path) of
        Before ->
            ok;
        Mark ->
            try read(Path, Sequence) of
                {Number, Partners} ->
                    ?LOG_INFO("The partner directory number ~p admits ~p domains", [Number, map_size(Partners)]),
                    persistent_term:put(?MODULE, Held#held{mark = Mark, sequence = Number, partners = Partners})
            catch
                _:Reason ->
                    ?LOG_ERROR("The partner directory ~ts is not used: ~0p. What was in use stays.", [Path, reason(Reason)]),
                    persistent_term:put(?MODULE, Held#held{mark = Mark})
            end
    end.

mark(Path) ->
    case file:read_file_info(Path) of
        {ok, #file_info{size = Size, mtime = Modified, ctime = Changed, inode = Inode}} -> {Size, Modified, Changed, Inode};
        {error, Missing} -> {missing, Missing}
    end.

read(Path, Sequence) ->
    {ok, #file_info{size = Size}} = file:read_file_info(Path),
    need(Size =< ?MAX_BYTES, too_large),
    {ok, Text} = file:read_file(Path),
    #{<<"document">> := Encoded} = jiffy:decode(Text, [return_maps]),
    #{<<"version">> := 1, <<"sequence">> := Number, <<"partners">> := Partners} =
        jiffy:decode(base64:decode(Encoded), [return_maps]),
    need(is_integer(Number) andalso Number >= Sequence, {older_than, Sequence}),
    need(length(Partners) =< ?MAX_PARTNERS, too_many_partners),
    Admitted = [{Domain, entry(Partner)}
                || #{<<"domain">> := Domain, <<"status">> := <<"active">>} = Partner <- Partners],
    {Number, maps:from_list(Admitted)}.

entry(Partner) ->
    Entry = #{vouches => maps:get(<<"vouches_eea">>, Partner, false) =:= true},
    case Partner of
        #{<<"connects">> := #{<<"direct">> := #{<<"issuer">> := Issuer, <<"audience">> := Audience}}} ->
            Entry#{issuer => Issuer, audience => Audience};
        _ ->
            Entry
    end.

need(true, _Why) -> ok;
need(false, Why) -> throw(Why).

%% Without what the file held.
reason({badmatch, _}) -> not_a_directory_of_version_1;
reason(Reason) -> Reason.
