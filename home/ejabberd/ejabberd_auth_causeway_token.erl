%%% Lets accounts in by a token that somebody else has signed: docs/home-service.md says by whom, what has to be in it, and how this
%%% is configured. The same on Prosody: home/prosody/mod_auth_causeway_token.
%%%
%%% Must hold: who logs in is who the token names, and no other; every claim is checked at every log-in; there is no
%%% other way in, whatever stands behind this in `auth_method`. That one keeps the accounts, so they outlive their sessions.
%%% Only ES256 by a key of the set that says so; jose does the cryptography. Logs name reasons, never accounts.
%%%
%%% ejabberd's own `jwt` method takes a single key (a set with two is an error of the configuration), looks at no key's id, and needs
%%% a restart for another: no key could ever be replaced.
-module(ejabberd_auth_causeway_token).
-behaviour(ejabberd_auth). % and gen_mod, whose stop/1 is the same

-export([start/1, stop/1, check_password/4, store_type/1, plain_password_required/1, user_exists/2, use_cache/1]).
-export([start/2, reload/3, depends/2, mod_options/1, mod_opt_type/1, mod_doc/0]).

-include_lib("kernel/include/file.hrl").
-include_lib("kernel/include/logger.hrl").

-define(MAX_TOKEN, 8 * 1024).
-define(MAX_KEYS_BYTES, 256 * 1024).
-define(MAX_KEYS, 64).

%% --- as a way to log in ---

start(_Host) -> ok.
stop(_Host) -> ok.
plain_password_required(_Host) -> true.
store_type(_Host) -> external.
use_cache(_Host) -> false.

%% The method behind this one knows.
user_exists(_User, _Host) -> {nocache, false}.

check_password(User, AuthzId, Host, Token) ->
    Result = try check(User, AuthzId, Host, Token)
             catch throw:Why -> {refused, Why}
             end,
    case Result of
        ok ->
            {nocache, {stop, true}};
        {refused, Reason} ->
            ?LOG_INFO("Refused a token: ~ts", [Reason]),
            {nocache, {stop, false}}
    end.

check(User, AuthzId, Host, Token) ->
    need(AuthzId =:= <<>> orelse AuthzId =:= User, 'another-account'),
    need(gen_mod:is_loaded(Host, ?MODULE), 'no-issuer'),
    Claims = claims(keys(option(Host, keys)), Token),
    {Issuer, Audience} = issuer(Host),
    need(claim(<<"iss">>, Claims) =:= Issuer, 'wrong-issuer'),
    need(is_for(claim(<<"aud">>, Claims), Audience), 'wrong-audience'),
    {Now, Leeway} = {erlang:system_time(second), option(Host, leeway)},
    {Exp, Nbf} = {claim(<<"exp">>, Claims), claim(<<"nbf">>, Claims)},
    need(is_number(Exp) andalso Exp + Leeway > Now, 'expired'),
    need(is_number(Nbf) andalso Nbf - Leeway =< Now, 'not-yet-valid'),
    need(is_text(claim(<<"sub">>, Claims)), 'no-subject'),
    Identifier = option(Host, identifier),
    need(is_verified(Identifier, Claims), 'not-verified'),
    Name = claim(atom_to_binary(Identifier), Claims),
    need(is_text(Name) andalso account(Name) =:= User, 'another-account'),
    need(has_account(User, Host), 'no-account').

%% Where the options name none, the host is a partner's, and the directory says whose tokens count, as long as the partner is active.
issuer(Host) ->
    case {option(Host, issuer), option(Host, audience)} of
        {Issuer, Audience} when is_binary(Issuer), is_binary(Audience) ->
            {Issuer, Audience};
        _ ->
            case causeway_directory:partner(Host) of
                #{issuer := Issuer, audience := Audience} -> {Issuer, Audience};
                _ -> throw('no-issuer')
            end
    end.

need(true, _Why) -> ok;
need(false, Why) -> throw(Why).

option(Host, Name) -> gen_mod:get_module_opt(Host, ?MODULE, Name).

claim(Name, Claims) -> maps:get(Name, Claims, undefined).

is_text(Value) -> is_binary(Value) andalso Value =/= <<>>.

is_for(Audiences, Audience) when is_list(Audiences) -> lists:member(Audience, Audiences);
is_for(Aud, Audience) -> Aud =:= Audience.

is_verified(phone_number, Claims) -> claim(<<"phone_number_verified">>, Claims) =:= true;
is_verified(email, Claims) -> claim(<<"email_verified">>, Claims) =:= true;
is_verified(preferred_username, _Claims) -> true.

%% Local part of an identifier (XEP-0106).
account(Identifier) ->
    Lower = string:lowercase(Identifier),
    jid:nodeprep(<< <<(escaped(Byte))/binary>> || <<Byte>> <= Lower >>).

escaped(Byte) ->
    case lists:member(Byte, " \"&'/:<>@\\") of
        true -> iolist_to_binary(io_lib:format("\\~2.16.0b", [Byte]));
        false -> <<Byte>>
    end.

has_account(User, Host) ->
    ejabberd_auth:user_exists(User, Host) orelse option(Host, create) andalso
        ejabberd_auth:try_register(User, Host, base64:encode(crypto:strong_rand_bytes(24))) =:= ok.

%% --- signatures and keys ---

claims(_Keys, Token) when byte_size(Token) > ?MAX_TOKEN ->
    throw('too-long');
claims(Keys, Token) ->
    Header = try jiffy:decode(jose_jws:peek_protected(Token), [return_maps])
             catch _:_ -> throw('not-a-token')
             end,
    % `crit` names what must be understood; nothing is (RFC 7515 §4.1.11).
    need(is_map(Header) andalso claim(<<"alg">>, Header) =:= <<"ES256">> andalso not is_map_key(<<"crit">>, Header), 'wrong-algorithm'),
    Kid = claim(<<"kid">>, Header),
    Key = case Keys of
              #{Kid := Found} -> Found;
              _ -> throw('unknown-key')
          end,
    try jose_jws:verify_strict(Key, [<<"ES256">>], Token) of
        {true, Payload, _} ->
            try #{} = jiffy:decode(Payload, [return_maps])
            catch _:_ -> throw('not-a-token')
            end;
        {false, _, _} ->
            throw('bad-signature')
    catch
        error:_ -> throw('bad-signature')
    end.

%% The keys in a file, by their ids; read again when the file has changed. One that cannot be used changes nothing and is logged.
keys(Path) ->
    Mark = case file:read_file_info(Path) of
               {ok, #file_info{size = Size, mtime = Modified, ctime = Changed, inode = Inode}} ->
                   {Size, Modified, Changed, Inode};
               {error, Missing} ->
                   Missing
           end,
    case persistent_term:get({?MODULE, Path}, {none, #{}}) of
        {Mark, Keys} ->
            Keys;
        {_, Before} ->
            Keys = try
                       Found = read_keys(Path),
                       ?LOG_INFO("The keys in ~ts are in use", [Path]),
                       Found
                   catch
                       _:Reason ->
                           ?LOG_ERROR("The keys in ~ts are not used: ~p. Those before stay.", [Path, Reason]),
                           Before
                   end,
            persistent_term:put({?MODULE, Path}, {Mark, Keys}),
            Keys
    end.

read_keys(Path) ->
    {ok, #file_info{size = Size}} = file:read_file_info(Path),
    true = Size =< ?MAX_KEYS_BYTES,
    {ok, Text} = file:read_file(Path),
    #{<<"keys">> := Set} = jiffy:decode(Text, [return_maps]),
    true = length(Set) =< ?MAX_KEYS,
    Keys = maps:from_list([{Kid, jose_jwk:from_map(Jwk)}
                           || #{<<"kty">> := <<"EC">>, <<"crv">> := <<"P-256">>, <<"kid">> := Kid} = Jwk <- Set,
                              is_binary(Kid),
                              maps:get(<<"alg">>, Jwk, <<"ES256">>) =:= <<"ES256">>,
                              maps:get(<<"use">>, Jwk, <<"sig">>) =:= <<"sig">>]),
    true = map_size(Keys) > 0,
    Keys.

%% --- as a module, which is where the options are ---

start(_Host, _Opts) -> ok.
reload(_Host, _New, _Old) -> ok.
depends(_Host, _Opts) -> [].

mod_opt_type(keys) -> econf:path();
mod_opt_type(issuer) -> econf:non_empty(econf:binary());
mod_opt_type(audience) -> econf:non_empty(econf:binary());
mod_opt_type(identifier) -> econf:enum([phone_number, email, preferred_username]);
mod_opt_type(leeway) -> econf:non_neg_int();
mod_opt_type(create) -> econf:bool().

mod_options(_Host) -> [keys, {issuer, undefined}, {audience, undefined}, {identifier, phone_number}, {leeway, 30}, {create, false}].

mod_doc() -> #{desc => <<"Lets accounts in by tokens: see docs/home-service.md of Causeway.">>}.
