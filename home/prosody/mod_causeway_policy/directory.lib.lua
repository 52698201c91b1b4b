-- The partner directory: the same signed file that apps fetch, read from this machine.
--
-- Must hold: what cannot be read, or is older than what is in use, changes nothing and is logged; only active entries admit.
-- The signature is for the apps: whoever can write this file can write the server's configuration too. (Prosody 0.12
-- has no Ed25519.)

local base64 = require "util.encodings".base64;
local json = require "util.json";
local lfs = require "lfs";

-- As the core: a document of 256 KiB in base64, and signatures.
local MAX_BYTES = math.floor(256 * 1024 / 3) * 4 + 4 * 1024;
local MAX_PARTNERS = 1000;

local path = module:get_option_path("causeway_directory", nil, "config");
local interval = module:get_option_number("causeway_directory_check", 10);

local partners, sequence, seen = {}, 0, nil;
local listeners = {};

local function parse(text)
	if #text > MAX_BYTES then return nil, "it is too large"; end
	local envelope = json.decode(text);
	local document = type(envelope) == "table" and type(envelope.document) == "string"
		and base64.decode(envelope.document);
	document = document and json.decode(document);
	if type(document) ~= "table" or document.version ~= 1 then return nil, "it is no directory of version 1"; end
	if type(document.sequence) ~= "number" or type(document.partners) ~= "table"
	or #document.partners > MAX_PARTNERS then
		return nil, "it has no sequence, no partners or too many";
	end
	local found = {};
	for _, entry in ipairs(document.partners) do
		if type(entry) == "table" and type(entry.domain) == "string" and entry.status == "active" then
			local connects = type(entry.connects) == "table" and entry.connects.direct;
			found[entry.domain] = {
				vouches = entry.vouches_eea == true;
				direct = type(connects) == "table" and connects or nil;
			};
		end
	end
	return found, document.sequence;
end

local function read()
	local file, err = io.open(path, "rb");
	if not file then return nil, err; end
	local text = file:read(MAX_BYTES + 1) or "";
	file:close();
	return parse(text);
end

local function load(forced)
	local attr = lfs.attributes(path) or {};
	local mark = ("%s %s %s %s"):format(attr.modification, attr.change, attr.size, attr.ino);
	if mark == seen and not forced then return; end
	seen = mark;
	local found, number = read();
	if found and number < sequence then
		found, number = nil, ("its sequence is %s, that in use %s"):format(number, sequence);
	end
	if not found then
		module:log("error", "The partner directory %s is not used: %s. %s", path, number,
			sequence > 0 and "The one before stays." or "No domain is admitted.");
		return;
	end
	partners, sequence = found, number;
	local count = 0;
	for _ in pairs(partners) do count = count + 1; end
	module:log("info", "The partner directory number %s admits %d domains", sequence, count);
	for _, listener in ipairs(listeners) do listener(); end
end

if path then
	load();
	module:hook_global("config-reloaded", function () load(true); end);
	module:add_timer(interval, function () load(); return interval; end);
else
	module:log("error", "causeway_directory is not set: no domain is admitted");
end

return {
	-- The entry of a domain that is admitted: { vouches = its service says that its users are in the EEA, direct = { issuer =,
	-- audience = } where its clients sign in at a host of the home service }.
	partner = function (domain) return partners[domain]; end;
	-- All of them by domain.
	all = function () return partners; end;
	-- Has a function called when another directory has come into use.
	changed = function (listener) listeners[#listeners + 1] = listener; end;
};
