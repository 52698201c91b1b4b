-- For a host of the home service where a partner's own clients sign in (docs/home-service.md): it is the partner's place, and
-- leads to the home service's accounts and nowhere else.
--
-- Must hold:
-- * What an account's server says by itself to a user of this host passes the same gate as what leaves for another server.
-- * Nobody on this host reaches another service, another partner, or a component of the home service.
-- * When the partner is no longer active, its sessions end; the log-in (mod_auth_causeway_token) refuses new ones.

local st = require "util.stanza";
local jid = require "util.jid";

local host = module.host;
local home = assert(module:get_option_string("causeway_token_partner_of"), "causeway_token_partner_of is not set");

local function policy()
	local home_host = prosody.hosts[home];
	return home_host and home_host.modules.causeway_policy;
end

-- To this host.
local function arriving(event)
	local from = event.stanza.attr.from;
	local domain = from and jid.host(from);
	if not domain or domain == host then return; end
	local gate = domain == home and policy();
	if gate and gate.may_leave(event.stanza) then return; end
	return true;
end

-- From this host's users.
local function leaving(event)
	local origin, stanza = event.origin, event.stanza;
	local domain = stanza.attr.to and jid.host(stanza.attr.to);
	if not domain or domain == host or domain == home then return; end
	local kind = stanza.attr.type;
	if kind ~= "error" and kind ~= "result" and stanza.name ~= "presence" then
		origin.send(st.error_reply(stanza, "cancel", "service-unavailable"));
	end
	return true;
end

for _, kind in ipairs { "message", "presence", "iq" } do
	for _, place in ipairs { "bare", "full", "host" } do
		module:hook(kind .. "/" .. place, arriving, 1000);
		module:hook("pre-" .. kind .. "/" .. place, leaving, 1000);
	end
end
module:hook("route/remote", function () return true; end, 1000);

local function end_sessions()
	local gate = policy();
	if not gate or gate.partner_of(host) then return; end
	for _, user in pairs(prosody.hosts[host].sessions) do
		for _, session in pairs(user.sessions) do
			session:close({ condition = "policy-violation", text = "This domain is not admitted" });
		end
	end
end

local function listen()
	local gate = policy();
	if gate then gate.directory_changed(end_sessions); end
end
if prosody.start_time then listen(); else module:hook_global("server-started", listen); end
