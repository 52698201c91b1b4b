%%% Lets other services reach only those accounts of this one that want it, on ejabberd. docs/home-service.md says how to install
%%% and configure it, and describes the protocol extension.
%%%
%%% Owns: who may pass between an account and another service, in both directions; the account's choice; where reports go.
%%%
%%% Must hold, as on Prosody (home/prosody/mod_causeway_policy):
%%% * Deny by default. A domain passes when the directory says that it is active; an account when its number is eligible,
%%%   it has opted in and chosen that partner, and has not blocked the asker. No other domain gets a stream.
%%% * Whoever is refused is refused by `refuse` and nothing else, whatever the reason, also when there is no such account:
%%%   what can be seen from outside is the same by construction.
%%% * All that is routed passes `filter_packet`, whoever made it, so what the server says by itself (PEP notifications, presence,
%%%   late errors) passes the same gate on its way out. What an own client sends is looked at before that, where it can be told why.
%%% * Logs name domains, never accounts.
-module(mod_causeway_policy).
-behaviour(gen_mod).

-export([start/2, stop/1, reload/3, depends/2, mod_options/1, mod_opt_type/1, mod_doc/0]).
-export([filter_packet/1, user_send_packet/1, s2s_allow_host/3, remove_user/2, disco_features/5, process_iq/1, decode_iq_subel/1]).

-include("xmpp.hrl").
-include_lib("kernel/include/logger.hrl").

-define(NS, <<"urn:xmpp:causeway:third-party:0">>).
-define(MAX_PARTNERS, 64).

-record(causeway_third_party, {account, on = false, partners = []}).

start(Host, Opts) ->
    ejabberd_mnesia:create(?MODULE, causeway_third_party,
                           [{disc_copies, [node()]}, {attributes, record_info(fields, causeway_third_party)}]),
    causeway_limits:start(),
    causeway_directory:start(gen_mod:get_opt(directory, Opts), gen_mod:get_opt(directory_check, Opts)),
    ejabberd_hooks:add(filter_packet, ?MODULE, filter_packet, 10),
    % Before the archive and carbons.
    ejabberd_hooks:add(user_send_packet, Host, ?MODULE, user_send_packet, 10),
    ejabberd_hooks:add(s2s_allow_host, Host, ?MODULE, s2s_allow_host, 10),
    ejabberd_hooks:add(remove_user, Host, ?MODULE, remove_user, 50),
    ejabberd_hooks:add(disco_sm_features, Host, ?MODULE, disco_features, 50),
    gen_iq_handler:add_iq_handler(ejabberd_sm, Host, ?NS, ?MODULE, process_iq).

stop(Host) ->
    % Where another host still has the module, that stays filtered.
    case [Other || Other <- ejabberd_option:hosts(), Other =/= Host, gen_mod:is_loaded(Other, ?MODULE)] of
        [] -> ejabberd_hooks:delete(filter_packet, ?MODULE, filter_packet, 10);
        _ -> ok
    end,
    ejabberd_hooks:delete(user_send_packet, Host, ?MODULE, user_send_packet, 10),
    ejabberd_hooks:delete(s2s_allow_host, Host, ?MODULE, s2s_allow_host, 10),
    ejabberd_hooks:delete(remove_user, Host, ?MODULE, remove_user, 50),
    ejabberd_hooks:delete(disco_sm_features, Host, ?MODULE, disco_features, 50),
    gen_iq_handler:remove_iq_handler(ejabberd_sm, Host, ?NS).

reload(_Host, New, _Old) ->
    causeway_directory:start(gen_mod:get_opt(directory, New), gen_mod:get_opt(directory_check, New)).

depends(_Host, _Opts) -> [{mod_blocking, hard}, {mod_privacy, hard}].

mod_opt_type(directory) -> econf:path();
mod_opt_type(directory_check) -> econf:pos_int();
mod_opt_type(abuse_account) -> econf:jid();
mod_opt_type(_Rate) -> econf:number(0).

mod_options(_Host) ->
    [directory, {directory_check, 10}, {abuse_account, undefined},
     {partner_rate, 500}, {partner_burst, 5000}, {stranger_rate, 1}, {stranger_burst, 20}].

mod_doc() -> #{desc => <<"Who may pass between accounts and partners: see docs/home-service.md of Causeway.">>}.

option(Host, Name) -> gen_mod:get_module_opt(Host, ?MODULE, Name).

is_account_host(Domain) -> gen_mod:is_loaded(Domain, ?MODULE).

%% Whether a domain is a part of this service, and no business of this module: a host of accounts, or a component of one. Any other
%% host is where a partner's clients sign in, whatever the directory says of it at present.
is_home(Domain) ->
    is_account_host(Domain)
        orelse ejabberd_router:is_my_route(Domain) andalso not is_other_host(Domain) andalso not is_partner(Domain).

is_other_host(Domain) -> lists:member(Domain, ejabberd_option:hosts()) andalso not is_account_host(Domain).

%% --- the gate ---

%% Whether an account and an address elsewhere may reach each other, blocks aside; else why not.
open(#jid{luser = User, lserver = Host}, #jid{luser = Peer, lserver = Domain}) ->
    Partner = causeway_directory:partner(Domain),
    #causeway_third_party{on = On, partners = Chosen} = choice({User, Host}),
    first([{Partner =/= none, 'not-admitted'},
           {causeway_eligible:is_eligible(User) andalso not is_abuse_desk(User, Host), 'not-eligible'},
           {On, 'switched-off'},
           {lists:member(Domain, Chosen), 'partner-not-chosen'},
           {Partner =/= none andalso is_peer_eligible(Peer, Partner), 'peer-not-eligible'}]).

first([]) -> yes;
first([{true, _} | Rest]) -> first(Rest);
first([{false, Why} | _]) -> {no, Why}.

%% Who is known by a number must have an eligible one; for others their service vouches, or does not.
is_peer_eligible(<<>>, _Partner) -> true; % the service itself
is_peer_eligible(Peer, #{vouches := Vouches}) ->
    case causeway_eligible:is_number(Peer) of
        true -> causeway_eligible:is_eligible(Peer);
        false -> Vouches
    end.

is_abuse_desk(User, Host) ->
    case option(Host, abuse_account) of
        #jid{luser = User, lserver = Host} -> true;
        _ -> false
    end.

%% Whom an account has blocked (XEP-0191, which ejabberd keeps as a privacy list).
has_blocked(Account, Address) ->
    Asked = #message{from = Address, to = Account},
    ejabberd_hooks:run_fold(privacy_check_packet, Account#jid.lserver, allow, [Account, Asked, in]) =:= deny.

may_pass(Account, Address) ->
    case open(Account, Address) of
        yes ->
            case has_blocked(Account, Address) of
                true -> {no, blocked};
                false -> yes
            end;
        No ->
            No
    end.

%% --- what is routed ---

filter_packet(drop) ->
    drop;
filter_packet(Packet) ->
    #jid{lserver = From} = xmpp:get_from(Packet),
    #jid{lserver = To} = xmpp:get_to(Packet),
    case {is_account_host(From), is_account_host(To)} of
        {true, true} -> Packet;
        {true, false} -> leaving(Packet, is_home(To));
        {false, true} -> incoming(Packet, is_home(From));
        {false, false} -> elsewhere(Packet, From, To)
    end.

%% Neither end is an account: partners that are hosts of this server have no business with anybody else.
elsewhere(Packet, From, To) ->
    case From =/= To andalso (is_other_host(From) orelse is_other_host(To)) of
        true -> drop;
        false -> Packet
    end.

%% From the service to another one, whoever made it.
leaving(Packet, true) ->
    Packet;
leaving(Packet, false) ->
    case {xmpp:get_meta(Packet, causeway_answer, false), xmpp:get_from(Packet)} of
        {true, _} ->
            Packet;
        {false, #jid{luser = <<>>}} ->
            Packet;
        {false, Account} ->
            case may_pass(Account, xmpp:get_to(Packet)) of
                yes -> Packet;
                {no, _} -> drop
            end
    end.

%% From elsewhere to an account, or to the service itself.
incoming(Packet, true) ->
    Packet;
incoming(Packet, false) ->
    #jid{lserver = Domain} = From = xmpp:get_from(Packet),
    #jid{luser = User, lserver = Host} = To = xmpp:get_to(Packet),
    Limits = {option(Host, partner_rate), option(Host, partner_burst)},
    case is_partner(Domain) andalso causeway_limits:partner(Domain, Limits) of
        true when User =:= <<>> -> to_service(Packet);
        true -> to_account(Packet, From, To);
        false ->
            % A stream from before the directory changed says nothing any more.
            case is_partner(Domain) of
                true -> refuse(Packet, true);
                false -> drop
            end
    end.

is_partner(Domain) -> causeway_directory:partner(Domain) =/= none.

%% Nothing of the service is for partners but what servers ask each other.
to_service(#iq{type = get, sub_els = [Query]} = Packet) ->
    case xmpp:get_ns(Query) of
        ?NS_PING -> Packet;
        ?NS_DISCO_INFO -> Packet;
        _ -> refuse(Packet, false)
    end;
to_service(#iq{} = Packet) ->
    case asks(Packet) of
        false -> Packet;
        true -> refuse(Packet, false)
    end;
to_service(Packet) ->
    refuse(Packet, false).

to_account(Packet, From, #jid{luser = User, lserver = Host} = To) ->
    Verdict = may_pass(To, From),
    Address = bare(From),
    IsStranger = Verdict =/= yes orelse not causeway_limits:is_known({User, Host}, Address),
    TooOften = IsStranger andalso not is_answer(Packet)
        andalso not causeway_limits:stranger(Address, option(Host, stranger_rate), option(Host, stranger_burst)),
    case {TooOften, Verdict} of
        {true, _} -> refuse(Packet, true);
        {false, yes} -> Packet;
        {false, {no, _}} -> refuse(Packet, false)
    end.

bare(Jid) -> jid:encode(jid:remove_resource(Jid)).

is_answer(Packet) -> lists:member(xmpp:get_type(Packet), [error, result]).

asks(#iq{type = Type}) -> Type =:= get orelse Type =:= set;
asks(#message{type = Type}) -> Type =/= error andalso Type =/= headline;
asks(#presence{}) -> false.

%% The one answer to whoever may not pass: that of RFC 6121 (§8.5.1) for an account that does not exist. Whoever
%% asks too often is told to wait; that is decided without a look at the account.
refuse(Packet, TooOften) ->
    case asks(Packet) of
        true ->
            Error = case TooOften of
                        true -> xmpp:err_resource_constraint();
                        false -> xmpp:err_service_unavailable()
                    end,
            ejabberd_router:route(xmpp:put_meta(xmpp:make_error(Packet, Error), causeway_answer, true));
        false ->
            ok
    end,
    drop.

%% --- what an own client sends ---

user_send_packet({drop, _State} = Acc) ->
    Acc;
user_send_packet({Packet, #{lserver := Host, user := User} = State}) ->
    #jid{lserver = Domain} = To = xmpp:get_to(Packet),
    case is_home(Domain) of
        true -> {Packet, State};
        false -> outgoing(Packet, To, jid:make(User, Host), State)
    end.

outgoing(Packet, To, #jid{luser = User, lserver = Host} = Account, State) ->
    case open(Account, To) of
        yes ->
            case Packet of
                #message{type = Type} when Type =/= error -> causeway_limits:get_to_know({User, Host}, bare(To));
                _ -> ok
            end,
            {Packet, State};
        {no, Why} ->
            {stop, {drop, tell(Packet, Why, State)}}
    end.

tell(Packet, Why, State) ->
    case asks(Packet) orelse is_record(Packet, presence) andalso xmpp:get_type(Packet) =:= subscribe of
        true ->
            Closed = #xmlel{name = <<"closed">>, attrs = [{<<"xmlns">>, ?NS}, {<<"reason">>, atom_to_binary(Why)}]},
            Error = xmpp:err_not_allowed(text(Why), <<"en">>),
            ejabberd_c2s:send(State, xmpp:make_error(Packet, Error#stanza_error{sub_els = [Closed]}));
        false ->
            State
    end.

text('not-admitted') -> <<"No such partner has been admitted">>;
text('not-eligible') -> <<"This account's number does not belong to the European Economic Area">>;
text('switched-off') -> <<"Third-party chats are off for this account">>;
text('partner-not-chosen') -> <<"This account has not chosen this partner">>;
text('peer-not-eligible') -> <<"This person cannot be reached by third-party chats">>.

%% --- streams ---

s2s_allow_host(_Acc, _Host, Domain) ->
    case causeway_directory:partner(Domain) of
        none ->
            ?LOG_INFO("Refused a stream: ~ts is not admitted", [Domain]),
            {stop, deny};
        _ ->
            allow
    end.

%% --- the account's choice ---

choice(Account) ->
    case mnesia:dirty_read(causeway_third_party, Account) of
        [Choice] -> Choice;
        [] -> #causeway_third_party{account = Account}
    end.

remove_user(User, Host) ->
    Account = {jid:nodeprep(User), jid:nameprep(Host)},
    mnesia:dirty_delete(causeway_third_party, Account),
    causeway_limits:forget(Account).

disco_features({error, _} = Acc, _From, _To, _Node, _Lang) ->
    Acc;
disco_features(Acc, #jid{luser = User, lserver = Host}, #jid{luser = User, lserver = Host}, <<>>, _Lang) ->
    {result, [?NS | case Acc of {result, Features} -> Features; empty -> [] end]};
disco_features(Acc, _From, _To, _Node, _Lang) ->
    Acc.

%% ejabberd knows no such element: it is read here.
decode_iq_subel(Element) -> Element.

%% Only the account itself can ask and choose.
process_iq(#iq{from = #jid{luser = User, lserver = Host}, to = #jid{luser = User, lserver = Host}, type = get} = Iq) ->
    xmpp:make_iq_result(Iq, describe({User, Host}));
process_iq(#iq{from = #jid{luser = User, lserver = Host}, to = #jid{luser = User, lserver = Host}, type = set,
               sub_els = [Given]} = Iq) ->
    case read(Given, Host) of
        {ok, On, Partners} ->
            Choice = #causeway_third_party{account = {User, Host}, on = On, partners = Partners},
            case mnesia:transaction(fun() -> mnesia:write(Choice) end) of
                {atomic, ok} ->
                    xmpp:make_iq_result(Iq, describe({User, Host}));
                {aborted, Reason} ->
                    ?LOG_ERROR("A choice could not be stored: ~p", [Reason]),
                    xmpp:make_error(Iq, xmpp:err_internal_server_error())
            end;
        {error, Error} ->
            xmpp:make_error(Iq, Error)
    end;
process_iq(Iq) ->
    xmpp:make_error(Iq, xmpp:err_service_unavailable()).

describe({_User, Host} = Account) ->
    #causeway_third_party{on = On, partners = Partners} = choice(Account),
    Abuse = case option(Host, abuse_account) of
                #jid{lserver = Host} = Desk -> [{<<"abuse">>, jid:encode(Desk)}];
                _ -> []
            end,
    Children = [#xmlel{name = Name, attrs = [{<<"domain">>, Domain}]}
                || {Name, Domains} <- [{<<"partner">>, Partners}, {<<"offered">>, causeway_directory:domains() -- [Host]}],
                   Domain <- Domains],
    #xmlel{name = <<"third-party">>, attrs = [{<<"xmlns">>, ?NS}, {<<"on">>, atom_to_binary(On)} | Abuse], children = Children}.

%% What a client says.
read(#xmlel{children = Children} = Given, Host) ->
    On = case fxml:get_tag_attr_s(<<"on">>, Given) of
             <<"true">> -> true;
             <<"1">> -> true;
             <<"false">> -> false;
             <<"0">> -> false;
             _ -> bad
         end,
    Tags = fxml:remove_cdata(Children),
    Domains = [named(Tag) || Tag <- Tags],
    Offered = causeway_directory:domains() -- [Host],
    case {On =/= bad, length(Tags) =< ?MAX_PARTNERS, lists:member(error, Domains), Domains -- Offered} of
        {false, _, _, _} -> {error, xmpp:err_bad_request(<<"`on` is true or false">>, <<"en">>)};
        {_, false, _, _} -> {error, xmpp:err_not_acceptable(<<"Too many partners">>, <<"en">>)};
        {_, _, true, _} -> {error, xmpp:err_bad_request(<<"A partner is named by its domain">>, <<"en">>)};
        {_, _, _, []} -> {ok, On, lists:usort(Domains)};
        {_, _, _, _} -> {error, xmpp:err_item_not_found(<<"No such partner has been admitted">>, <<"en">>)}
    end.

named(#xmlel{name = <<"partner">>} = Tag) ->
    Foreign = fxml:get_tag_attr_s(<<"xmlns">>, Tag),
    Domain = jid:nameprep(fxml:get_tag_attr_s(<<"domain">>, Tag)),
    case Foreign =:= <<>> orelse Foreign =:= ?NS of
        true when is_binary(Domain), Domain =/= <<>> -> Domain;
        _ -> error
    end;
named(_) ->
    error.
