-- Lets other services reach only those accounts of this one that want it. docs/home-service.md says how to install
-- and configure it, and describes the protocol extension.
--
-- Owns: who may pass between an account and another service, in both directions; the account's choice; where reports go.
--
-- Must hold:
-- * Deny by default. A domain passes when the directory says that it is active; an account when its number is eligible,
--   it has opted in and chosen that partner, and has not blocked the asker. No other domain gets a stream.
-- * Whoever is refused is refused by `refuse` and nothing else, whatever the reason, also when there is no such account:
--   what can be seen from outside is the same by construction.
-- * What the server says by itself (PEP notifications, presence, late errors) passes the same gate on its way out.
-- * Logs name domains, never accounts.

local st = require "util.stanza";
local jid = require "util.jid";
local new_cache = require "util.cache".new;
local nameprep = require "util.encodings".stringprep.nameprep;

local NS = "urn:xmpp:causeway:third-party:0";
local MAX_PARTNERS = 64;

local host = module.host;
local hosts = prosody.hosts;

local eligible = module:require "eligible";
local directory = module:require "directory";
local limits = module:require "limits";

local refused = module:metric("counter", "refused", "", "Stanzas that were refused", { "direction", "reason" });

local abuse = module:get_option_string("causeway_abuse_account");
if abuse and jid.host(abuse) ~= host then
	module:log("error", "causeway_abuse_account must be an account of %s; no reports are taken", host);
	abuse = nil;
end
local abuse_user = abuse and jid.node(abuse);

-- Whether a domain is a part of this service, and no business of this module. A host where a partner's clients sign in is none,
-- whatever the directory says of it at present.
local function is_home(domain)
	if domain == host then return true; end
	local there = hosts[domain];
	return there ~= nil and not there.modules.causeway_direct and not directory.partner(domain);
end

-- What an account has chosen: { on = bool, partners = { domain = true } }. One that never chose, or does not
-- exist, has everything off.

local NOTHING = { on = false, partners = {} };
local choices = module:open_store("causeway_third_party");
local choice_cache = new_cache(module:get_option_number("causeway_cache_size", 10000));

local function choice_of(username)
	local choice = choice_cache:get(username);
	if not choice then
		local err;
		choice, err = choices:get(username);
		if err then
			module:log("error", "A choice could not be read, and counts as off: %s", err);
			return NOTHING;
		end
		choice = choice or NOTHING;
		choice_cache:set(username, choice);
	end
	return choice;
end

-- Whom an account has blocked, as mod_blocklist keeps it (XEP-0191).

module:depends("blocklist");
local blocklists = module:open_store("blocklist");
local block_cache = new_cache(module:get_option_number("causeway_cache_size", 10000));

local function forget_blocks(event)
	block_cache:set(event.origin.username, nil);
end
-- Before that module has stored the change; nothing runs in between.
module:hook("iq-set/self/urn:xmpp:blocking:block", forget_blocks, 10);
module:hook("iq-set/self/urn:xmpp:blocking:unblock", forget_blocks, 10);

local function has_blocked(username, address)
	local list = block_cache:get(username);
	if not list then
		local err;
		list, err = blocklists:get(username);
		if err then
			module:log("error", "A block list could not be read, and counts as one of everybody: %s", err);
			return true;
		end
		list = list or {};
		block_cache:set(username, list);
	end
	return list[address] or list[jid.bare(address)] or list[jid.host(address)];
end

module:hook_global("user-deleted", function (event)
	if event.host == host then
		choice_cache:set(event.username, nil);
		block_cache:set(event.username, nil);
	end
end);

-- The gate -----------------------------------------------------------------------------------------------

-- Who is known by a number must have an eligible one; for others their service vouches, or does not.
local function is_peer_eligible(partner, node)
	if not node then return true; end -- the service itself
	if node:match("^%+%d+$") then return eligible(node); end
	return partner.vouches;
end

-- Whether an account and an address elsewhere may reach each other, blocks aside; else nil and why not.
local function open(username, address)
	local node, domain = jid.split(address);
	local partner = directory.partner(domain);
	if not partner then return nil, "not-admitted"; end
	if username == abuse_user or not eligible(username) then return nil, "not-eligible"; end
	local choice = choice_of(username);
	if not choice.on then return nil, "switched-off"; end
	if not choice.partners[domain] then return nil, "partner-not-chosen"; end
	if not is_peer_eligible(partner, node) then return nil, "peer-not-eligible"; end
	return true;
end

local function asks(stanza)
	local kind = stanza.attr.type;
	if stanza.name == "iq" then return kind == "get" or kind == "set"; end
	return stanza.name == "message" and kind ~= "error" and kind ~= "headline";
end

-- The one answer to whoever may not pass: that of RFC 6121 (§8.5.1) for an account that does not exist. Whoever
-- asks too often is told to wait; that is decided without a look at the account.
local on_its_way;
local function refuse(event, too_often)
	local origin, stanza = event.origin, event.stanza;
	if asks(stanza) then
		if too_often then
			on_its_way = st.error_reply(stanza, "wait", "resource-constraint");
		else
			on_its_way = st.error_reply(stanza, "cancel", "service-unavailable");
		end
		origin.send(on_its_way);
		on_its_way = nil;
	end
	return true;
end

-- From elsewhere to an account, or to the service itself.
local function incoming(event)
	local origin, stanza = event.origin, event.stanza;
	local from, to = stanza.attr.from, stanza.attr.to;
	local domain = jid.host(from);
	if not to or not from or is_home(domain) then return; end
	if not directory.partner(domain) then
		-- A stream from before the directory changed.
		refused:with_labels("in", "not-admitted"):add(1);
		if origin.type == "s2sin" or origin.type == "s2sout" then
			origin:close({ condition = "policy-violation", text = "This domain is not admitted" });
		end
		return true;
	end
	if not limits.partner(domain) then
		refused:with_labels("in", "partner-limit"):add(1);
		return refuse(event, true);
	end
	local username = jid.node(to);
	if not username then
		-- Nothing of the service is for partners but what servers ask each other.
		local query = stanza.name == "iq" and stanza.attr.type == "get" and stanza.tags[1];
		local xmlns = query and query.attr.xmlns;
		if xmlns == "urn:xmpp:ping" or xmlns == "http://jabber.org/protocol/disco#info" then return; end
		if stanza.name == "iq" and not asks(stanza) then return; end
		return refuse(event);
	end
	local ok, why = open(username, from);
	if ok and has_blocked(username, from) then ok, why = nil, "blocked"; end
	local is_answer = stanza.attr.type == "error" or stanza.name == "iq" and stanza.attr.type == "result";
	local is_stranger = not (ok and limits.is_known(username, from));
	if is_stranger and not is_answer and not limits.stranger(from) then
		refused:with_labels("in", "stranger-limit"):add(1);
		return refuse(event, true);
	end
	if ok then return; end
	refused:with_labels("in", why):add(1);
	return refuse(event);
end

local TEXTS = {
	["not-admitted"] = "No such partner has been admitted";
	["not-eligible"] = "This account's number does not belong to the European Economic Area";
	["switched-off"] = "Third-party chats are off for this account";
	["partner-not-chosen"] = "This account has not chosen this partner";
	["peer-not-eligible"] = "This person cannot be reached by third-party chats";
};

-- From an account to elsewhere: its own client gets a clear error.
local function outgoing(event)
	local origin, stanza = event.origin, event.stanza;
	local to = stanza.attr.to;
	if not to or is_home(jid.host(to)) then return; end
	local username = origin.username or jid.node(stanza.attr.from);
	local ok, why = open(username, to);
	if ok then
		if stanza.name == "message" and stanza.attr.type ~= "error" then limits.get_to_know(username, to); end
		return;
	end
	refused:with_labels("out", why):add(1);
	if asks(stanza) or stanza.attr.type == "subscribe" then
		origin.send(st.error_reply(stanza, "cancel", "not-allowed", TEXTS[why])
			:tag("closed", { xmlns = NS, reason = why }));
	end
	return true;
end

for _, kind in ipairs { "message", "presence", "iq" } do
	for _, place in ipairs { "bare", "full", "host" } do
		-- Before all others: mod_blocklist has 100.
		module:hook(kind .. "/" .. place, incoming, 1000);
		module:hook("pre-" .. kind .. "/" .. place, outgoing, 1000);
	end
end

-- For mod_causeway_direct, which asks for what goes to a host of this server.
function may_leave(stanza)
	if stanza == on_its_way then return true; end
	local username, to = jid.node(stanza.attr.from), stanza.attr.to;
	return not (username and to) or open(username, to) and not has_blocked(username, to);
end
partner_of = directory.partner;
directory_changed = directory.changed;

-- Everything that leaves for another server, whoever made it.
module:hook("route/remote", function (event)
	if not directory.partner(event.to_host) then return false; end
	if not may_leave(event.stanza) then return true; end -- dropped
end, 1000);

-- Streams ------------------------------------------------------------------------------------------------

local function refuse_stream(session, domain)
	module:log("info", "Refused a stream: %s is not admitted", domain);
	session:close({ condition = "policy-violation", text = "This domain is not admitted" });
end

-- Before the log-in succeeds, so that the other side can read why it does not.
module:hook("stanza/urn:ietf:params:xml:ns:xmpp-sasl:auth", function (event)
	local session = event.origin;
	if session.type == "s2sin_unauthed" and not directory.partner(session.from_host) then
		refuse_stream(session, session.from_host);
		return true;
	end
end, 1000);

-- Whatever else a domain was authenticated by.
module:hook("s2s-authenticated", function (event)
	if not directory.partner(event.host) then
		refuse_stream(event.session, event.host);
		return false;
	end
end, 1000);

-- Streams of domains that are no longer admitted end.
directory.changed(function ()
	local ended = {};
	for session in pairs(prosody.incoming_s2s) do
		local domain = session.from_host;
		if session.to_host == host and domain and not directory.partner(domain) then
			ended[session] = domain;
		end
	end
	for domain, session in pairs(hosts[host].s2sout or {}) do
		if not directory.partner(domain) then ended[session] = domain; end
	end
	for session, domain in pairs(ended) do
		module:log("info", "Ended a stream: %s is not admitted any more", domain);
		session:close({ condition = "policy-violation", text = "This domain is not admitted" });
	end
end);

-- The account's choice -----------------------------------------------------------------------------------

if module:get_host_type() ~= "local" then return; end

local function sorted(set)
	local list = {};
	for key in pairs(set) do list[#list + 1] = key; end
	table.sort(list);
	return list;
end

local function describe(stanza, username)
	local choice = choice_of(username);
	local reply = st.reply(stanza)
		:tag("third-party", { xmlns = NS, on = choice.on and "true" or "false", abuse = abuse });
	for _, domain in ipairs(sorted(choice.partners)) do
		reply:tag("partner", { domain = domain }):up();
	end
	for _, domain in ipairs(sorted(directory.all())) do
		if domain ~= host then reply:tag("offered", { domain = domain }):up(); end
	end
	return reply;
end

-- What a client says, or nil with type, condition and text of the error.
local function read_choice(given)
	local on = ({ ["true"] = 1, ["1"] = 1, ["false"] = 0, ["0"] = 0 })[given.attr.on];
	if not on then return nil, "modify", "bad-request", "`on` is true or false"; end
	if #given.tags > MAX_PARTNERS then
		return nil, "modify", "not-acceptable", "Too many partners";
	end
	local partners = {};
	for _, child in ipairs(given.tags) do
		local domain = child.name == "partner" and child.attr.xmlns == NS
			and child.attr.domain and nameprep(child.attr.domain);
		if not domain then return nil, "modify", "bad-request", "A partner is named by its domain"; end
		if domain == host or not directory.partner(domain) then
			return nil, "cancel", "item-not-found", "No such partner has been admitted";
		end
		partners[domain] = true;
	end
	return { on = on == 1, partners = partners };
end

module:hook("iq-get/self/" .. NS .. ":third-party", function (event)
	event.origin.send(describe(event.stanza, event.origin.username));
	return true;
end);

module:hook("iq-set/self/" .. NS .. ":third-party", function (event)
	local origin, stanza = event.origin, event.stanza;
	local choice, kind, condition, text = read_choice(stanza.tags[1]);
	if not choice then
		origin.send(st.error_reply(stanza, kind, condition, text));
		return true;
	end
	local ok, err = choices:set(origin.username, choice);
	if not ok then
		module:log("error", "A choice could not be stored: %s", err);
		origin.send(st.error_reply(stanza, "wait", "internal-server-error"));
		return true;
	end
	choice_cache:set(origin.username, choice);
	origin.send(describe(stanza, origin.username));
	return true;
end);

module:hook("account-disco-info", function (event)
	event.reply:tag("feature", { var = NS }):up();
end);
