-- Lets accounts in by a token that somebody else has signed: docs/home-service.md says by whom, what has to be in it, and how this
-- is configured.
--
-- Must hold: who logs in is who the token names, and no other; every claim is checked at every log-in; there is no
-- other way in. An account's store is that of mod_auth_internal_hashed, so accounts outlive their sessions.
-- Logs name reasons, never accounts.

local jid_escape = require "util.jid".escape;
local new_sasl = require "util.sasl".new;
local nodeprep = require "util.encodings".stringprep.nodeprep;

local host = module.host;
local accounts = module:open_store("accounts");

-- Which claim is the identifier, and which one says that it was verified.
local IDENTIFIERS = {
	phone_number = "phone_number_verified";
	email = "email_verified";
	preferred_username = false;
};

local path = assert(module:get_option_path("causeway_token_keys", nil, "config"), "causeway_token_keys is not set");
local identifier = module:get_option_string("causeway_token_identifier", "phone_number");
assert(IDENTIFIERS[identifier] ~= nil, "causeway_token_identifier is not known");
-- Seconds that two clocks may differ.
local leeway = module:get_option_number("causeway_token_leeway", 30);
-- Whether whoever the issuer vouches for gets an account at the first log-in.
local create = module:get_option_boolean("causeway_token_create", false);
local claims_of = module:require "jwt" (path);

-- On a host of a partner the directory says whose tokens count, as long as the partner is active.
local home = module:get_option_string("causeway_token_partner_of");
local function issuer()
	if not home then
		return module:get_option_string("causeway_token_issuer"), module:get_option_string("causeway_token_audience");
	end
	local policy = prosody.hosts[home] and prosody.hosts[home].modules.causeway_policy;
	local partner = policy and policy.partner_of(host);
	if partner and partner.direct then return partner.direct.issuer, partner.direct.audience; end
end

local function is_for(aud, audience)
	if type(aud) ~= "table" then return aud == audience; end
	for _, one in ipairs(aud) do
		if one == audience then return true; end
	end
	return false;
end

-- Why the claims do not let this user in; nil when they do.
local function wrong(claims, username)
	local iss, audience = issuer();
	if not iss or not audience then return "no-issuer"; end
	local now = os.time();
	if claims.iss ~= iss then return "wrong-issuer"; end
	if not is_for(claims.aud, audience) then return "wrong-audience"; end
	if type(claims.exp) ~= "number" or claims.exp + leeway <= now then return "expired"; end
	if type(claims.nbf) ~= "number" or claims.nbf - leeway > now then return "not-yet-valid"; end
	if type(claims.sub) ~= "string" or claims.sub == "" then return "no-subject"; end
	local verified = IDENTIFIERS[identifier];
	if verified and claims[verified] ~= true then return "not-verified"; end
	local name = claims[identifier];
	name = type(name) == "string" and name ~= "" and nodeprep(jid_escape(name:lower()));
	if not name or name ~= username then return "another-account"; end
end

local provider = {};

function provider.test_password(username, token)
	local claims, why = claims_of(token);
	if claims then why = wrong(claims, username); end
	if not why and not provider.user_exists(username) then
		if not (create and provider.create_user(username)) then why = "no-account"; end
	end
	if not why then return true; end
	module:log("info", "Refused a token: %s", why);
	return nil, why;
end

function provider.user_exists(username)
	return accounts:get(username) ~= nil;
end

function provider.create_user(username)
	-- Not empty: a store of SQL keeps nothing of that.
	return accounts:set(username, { created = os.time() });
end

function provider.delete_user(username)
	return accounts:set(username, nil);
end

function provider.set_password()
	return nil, "Accounts of this host have no passwords";
end

function provider.users()
	return accounts:users();
end

function provider.get_sasl_handler()
	return new_sasl(host, {
		plain_test = function (_, username, token)
			return provider.test_password(username, token), true;
		end;
	});
end

module:provides("auth", provider);
