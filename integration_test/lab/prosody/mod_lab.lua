-- What the lab needs of Prosody and Prosody does not offer: accounts over HTTP on loopback (prosodyctl takes
-- 0.4 s each and switches users when it is root), a storage that does not wait for the disk, and nodes that
-- are open by default for clients that cannot ask for it.
--
-- Must hold: nothing here changes what goes over the wire, apart from the access model when `lab_open_pep` is set, and
-- presence when `lab_raw_presence` is.

local http_util = require "util.http";
local usermanager = require "core.usermanager";
local pubsub = require "util.pubsub";

local host = module.host;
module:depends("http");

-- The body is a form: username, password. Answers 200 or 409 with the reason as text.
local function account(action)
	return function (event)
		local form = http_util.formdecode(event.request.body or "");
		if type(form) ~= "table" or not form.username then return 400; end
		local ok, err = action(form);
		if ok then return "ok\n"; end
		event.response.status_code = 409;
		return tostring(err) .. "\n";
	end
end

module:provides("http", {
	default_path = "/lab";
	route = {
		["GET /ready"] = "ready\n";
		["POST /register"] = account(function (form)
			if usermanager.user_exists(form.username, host) then return nil, "account exists"; end
			return usermanager.create_user(form.username, form.password, host);
		end);
		["POST /password"] = account(function (form)
			return usermanager.set_password(form.username, form.password, host, nil);
		end);
		["POST /delete"] = account(function (form)
			return usermanager.delete_user(form.username, host);
		end);
	};
});

-- The archive is SQLite (with these, 1600 messages a second cross two servers; without, 500). A commit that waits for the disk costs milliseconds a message; what the lab kills are
-- processes, never the machine, so the page cache is durable enough.
local function relax_sqlite()
	for _, engine in pairs(module:shared("/*/sql/connections")) do
		if engine.params.driver == "SQLite3" then
			local ok, err = engine:connect();
			if ok then
				ok, err = pcall(function ()
					-- SQLite takes these only outside a transaction, and the driver always has one open.
					engine.conn:commit();
					engine.conn:autocommit(true);
					for _, pragma in ipairs { "PRAGMA synchronous=OFF", "PRAGMA journal_mode=WAL" } do
						local stmt = assert(engine.conn:prepare(pragma));
						stmt:execute(); stmt:close();
					end
					engine.conn:autocommit(false);
				end);
			end
			module:log(ok and "debug" or "warn", "SQLite without fsync: %s", ok and "yes" or err);
		end
	end
end
if prosody.start_time then relax_sqlite(); else module:hook_global("server-started", relax_sqlite); end

if module:get_option_boolean("lab_open_pep", false) then
	local new = pubsub.new;
	function pubsub.new(config, ...)
		if config and config.pep_username and config.node_defaults then
			config.node_defaults.access_model = "open";
		end
		return new(config, ...);
	end
	function module.unload() pubsub.new = new; end
end

-- A service that does not keep to the rules: what a client sends to somebody goes there, whatever the roster says.
if module:get_option_boolean("lab_raw_presence", false) then
	local function pass(event)
		prosody.core_route_stanza(event.origin, event.stanza);
		return true;
	end
	module:hook("pre-presence/bare", function (event)
		if event.stanza.attr.to then return pass(event); end
	end, 500);
	module:hook("pre-presence/full", pass, 500);
end
