-- Whether a phone number belongs to the European Economic Area: docs/adr/004-eligibility.md as a table of beginnings.
--
-- Must hold: for every number that can exist, the answer is that of causeway_core::eligibility::decide (a test compares
-- them). Whether a number can exist is not looked at: the service gave the account out.

local INSIDE = {};
for code in ([[
	30 31 32 33 34 36 39 40 43 45 46 47 48 49
	351 352 353 354 356 357 358 359 370 371 372 385 386 420 421 423
	262 590 594 596
]]):gmatch("%d+") do INSIDE[code] = true; end

-- Parts of these that are not in it: Svalbard, San Marino, the Vatican.
local OUTSIDE = { "^%+4779", "^%+390549", "^%+3906698" };

return function (number)
	local digits = number and number:match("^%+([1-9]%d+)$");
	if not digits or #digits < 7 or #digits > 15 then return false; end
	if not (INSIDE[digits:sub(1, 2)] or INSIDE[digits:sub(1, 3)]) then return false; end
	for _, pattern in ipairs(OUTSIDE) do
		if number:match(pattern) then return false; end
	end
	return true;
end
