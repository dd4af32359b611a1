--[[
  Reads the words of steps.

  KEYS[1] and on  the steps
  returns  for each: what it is about, its first action, what was learned; '' when it is gone
]]
local found = {}
for i, key in ipairs(KEYS) do
  local step = redis.call('HMGET', key, 'w', 'a', 'y', 's')
  if step[1] then
    found[i] = step[1] .. ' ' .. (step[2] or '') .. ' ' .. (step[4] == 'D' and step[3] or '')
  else
    found[i] = ''
  end
end
return found
