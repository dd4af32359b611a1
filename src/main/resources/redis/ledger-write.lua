--[[
  Does several commands of an import, all within one workspace. Each may be done twice.

  KEYS[1]  any key of the workspace
  ARGV     for each command: how many words it has, then its words
  returns  1
]]
local at = 1
while at <= #ARGV do
  local words = tonumber(ARGV[at])
  redis.call(unpack(ARGV, at + 1, at + words))
  at = at + words + 1
end
return 1
