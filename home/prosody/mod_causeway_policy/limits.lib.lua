-- How much a partner, and a stranger, may ask.
--
-- Must hold: a stranger's limit counts what they ask of anybody, so that it tells nothing about one account; memory is
-- bounded; whom an account has written to is no stranger to it, also after a restart.

local jid = require "util.jid";
local new_cache = require "util.cache".new;
local throttle = require "util.throttle";

local function option(name, default)
	return module:get_option_number("causeway_" .. name, default);
end

-- Stanzas a second of one domain, and how many at once.
local partner_rate, partner_burst = option("partner_rate", 500), option("partner_burst", 5000);
-- Stanzas a minute of one stranger, and how many at once.
local stranger_rate, stranger_burst = option("stranger_rate", 1), option("stranger_burst", 20);

local partners = new_cache(1000);
-- Whoever is pushed out of here begins anew; the limit of their domain holds all the while.
local strangers = new_cache(option("strangers_kept", 50000));
local known_cache = new_cache(option("known_kept", 50000));
local known = module:open_store("causeway_known", "map");

local function allowed(cache, key, burst, seconds)
	local bucket = cache:get(key) or throttle.create(burst, seconds);
	cache:set(key, bucket);
	return bucket:poll(1);
end

local function is_known(username, address)
	local bare = jid.bare(address);
	local key = username .. "\0" .. bare;
	local found = known_cache:get(key);
	if found == nil then
		found = known:get(username, bare) ~= nil;
		known_cache:set(key, found);
	end
	return found;
end

module:hook_global("user-deleted", function (event)
	-- Another person may get the number.
	if event.host == module.host then known_cache:clear(); end
end);

return {
	-- Whether one more stanza of a domain may pass.
	partner = function (domain)
		return allowed(partners, domain, partner_burst, partner_burst / partner_rate);
	end;
	-- Whether one more of a stranger may pass.
	stranger = function (address)
		return allowed(strangers, jid.bare(address), stranger_burst, stranger_burst / stranger_rate * 60);
	end;
	-- Whether the account has written to this address.
	is_known = is_known;
	-- It does.
	get_to_know = function (username, address)
		if is_known(username, address) then return; end
		local bare = jid.bare(address);
		local ok, err = known:set(username, bare, os.time());
		if not ok then module:log("error", "Whom an account writes to could not be stored: %s", err); end
		known_cache:set(username .. "\0" .. bare, true);
	end;
};
