-- Whether a token is signed by one of the keys in a file: JSON Web Tokens (RFC 7515, 7519) with ES256 (RFC 7518 §3.4), the keys
-- as a JSON Web Key Set (RFC 7517).
--
-- Must hold: a key says by itself what it is good for, so no token can choose another algorithm; nothing of a token but the key's id is
-- looked at before its signature has been checked. OpenSSL does the cryptography, by lua-luaossl.

local base64 = require "util.encodings".base64;
local json = require "util.json";
local lfs = require "lfs";
local digest = require "openssl.digest";
local pkey = require "openssl.pkey";

local MAX_TOKEN = 8 * 1024;
local MAX_KEYS_BYTES = 256 * 1024;
local MAX_KEYS = 64;

local function unbase64url(text)
	if #text % 4 == 1 or text:find("[^%w_-]") then return nil; end
	return base64.decode(text:gsub("[-_]", { ["-"] = "+", ["_"] = "/" }) .. ("="):rep(-#text % 4));
end

local function object(text)
	local ok, value = pcall(json.decode, text or "");
	return ok and type(value) == "table" and value or nil;
end

-- What stands before the point of a public key on P-256 (RFC 5480 §2).
local P256 = base64.decode "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE";

local function read_key(jwk)
	if type(jwk) ~= "table" or jwk.kty ~= "EC" or jwk.crv ~= "P-256" or type(jwk.kid) ~= "string" then return; end
	if (jwk.alg or "ES256") ~= "ES256" or (jwk.use or "sig") ~= "sig" then return; end
	local x = type(jwk.x) == "string" and unbase64url(jwk.x);
	local y = type(jwk.y) == "string" and unbase64url(jwk.y);
	if not x or not y or #x ~= 32 or #y ~= 32 then return; end
	local ok, key = pcall(pkey.new, P256 .. x .. y, "DER");
	return ok and key or nil;
end

local function read_keys(path)
	local file, err = io.open(path, "rb");
	if not file then return nil, err; end
	local text = file:read(MAX_KEYS_BYTES + 1) or "";
	file:close();
	local set = #text <= MAX_KEYS_BYTES and object(text);
	if not set or type(set.keys) ~= "table" or #set.keys > MAX_KEYS then return nil, "it is no set of keys"; end
	local keys = {};
	for _, jwk in ipairs(set.keys) do
		local key = read_key(jwk);
		if key then keys[jwk.kid] = key; end
	end
	if not next(keys) then return nil, "it has no key for ES256"; end
	return keys;
end

-- An ECDSA signature as OpenSSL has it (RFC 3279 §2.2.3), of one as tokens have it: two numbers of 32 bytes.
local function der(signature)
	local function integer(bytes)
		bytes = bytes:gsub("^%z+", "");
		if bytes == "" or bytes:byte() >= 128 then bytes = "\0" .. bytes; end
		return "\2" .. string.char(#bytes) .. bytes;
	end
	local both = integer(signature:sub(1, 32)) .. integer(signature:sub(33));
	return "\48" .. string.char(#both) .. both;
end

local function verify(keys, token)
	if #token > MAX_TOKEN then return nil, "too-long"; end
	local signed, header, payload, signature = token:match("^(([%w_-]+)%.([%w_-]+))%.([%w_-]+)$");
	if not signed then return nil, "not-a-token"; end
	header = object(unbase64url(header));
	-- `crit` names what must be understood; nothing is (RFC 7515 §4.1.11).
	if not header or header.alg ~= "ES256" or header.crit ~= nil then return nil, "wrong-algorithm"; end
	local key = type(header.kid) == "string" and keys[header.kid];
	if not key then return nil, "unknown-key"; end
	signature = unbase64url(signature);
	if not signature or #signature ~= 64 then return nil, "bad-signature"; end
	local ok, good = pcall(key.verify, key, der(signature), digest.new("sha256"):update(signed));
	if not ok or good ~= true then return nil, "bad-signature"; end
	local claims = object(unbase64url(payload));
	if not claims then return nil, "not-a-token"; end
	return claims;
end

-- A function that returns a token's claims, or nil and why not. It reads the file again when that has changed; one that
-- cannot be used changes nothing and is logged.
return function (path)
	local keys, seen = {}, nil;
	return function (token)
		local attr = lfs.attributes(path) or {};
		local mark = ("%s %s %s %s"):format(attr.modification, attr.change, attr.size, attr.ino);
		if mark ~= seen then
			seen = mark;
			local found, err = read_keys(path);
			if found then
				keys = found;
				module:log("info", "The keys in %s are in use", path);
			else
				module:log("error", "The keys in %s are not used: %s. Those before stay.", path, err);
			end
		end
		return verify(keys, token);
	end;
end
