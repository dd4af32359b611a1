--[[
  Reads the drafts of a person, the one touched last first; what has expired leaves the list.

  KEYS[1]  drafts of the person
  ARGV[1]  prefix of their drafts
  returns  goal and draft of each
]]
local found = {}
for _, goal in ipairs(redis.call('ZREVRANGE', KEYS[1], 0, -1)) do
  local draft = redis.call('GET', ARGV[1] .. goal)
  if draft then
    found[#found + 1] = goal
    found[#found + 1] = draft
  else
    redis.call('ZREM', KEYS[1], goal)
  end
end
return found
