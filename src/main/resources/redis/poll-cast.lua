--[[
  Takes a vote in, at once and by the server's time. Of an anonymous poll it keeps who has voted, and counts what was
  answered, and nothing that joins the two.

  KEYS[1]  poll   KEYS[2]  its roll   KEYS[3]  named votes   KEYS[4]  who has voted   KEYS[5]  cells   KEYS[6]  reasons
  ARGV[1]  token of the call   ARGV[2]  person   ARGV[3]  shift of the clock, ms
  ARGV[4]  ballot, for a named poll   ARGV[5]  reason without its writer, '' for none   then what an anonymous poll counts
  returns  what came of it, as Cast names it
]]
local poll = redis.call('HMGET', KEYS[1], 's', 'c', 'an', 'ap')
if not poll[1] then return 'NOT_FOUND' end
local anonymous = poll[3] == '1'

-- The same call once more: the client lost the reply.
local before = redis.call('HGET', anonymous and KEYS[4] or KEYS[3], ARGV[2])
if before then
  local changed, token = string.match(before, '^([CN])([^\n]*)\n')
  if token == ARGV[1] then return changed == 'C' and 'CHANGED' or 'COUNTED' end
end

if poll[1] == 'X' then return 'TEXT_CHANGED' end
if poll[1] ~= 'O' or clock(ARGV[3]) >= tonumber(poll[2]) then return 'TOO_LATE' end
local groups = redis.call('HGET', KEYS[2], ARGV[2])
if not groups then return 'NOT_ENTITLED' end

if not anonymous then
  redis.call('HSET', KEYS[3], ARGV[2], (before and 'C' or 'N') .. ARGV[1] .. '\n' .. ARGV[4])
  return before and 'CHANGED' or 'COUNTED'
end

if before then return 'FINAL' end
redis.call('HSET', KEYS[4], ARGV[2], 'N' .. ARGV[1] .. '\n' .. groups)
-- Who is in one group alone, and that one is large enough, is counted in it; everybody else in the rest.
local only = string.match(groups, '^([^\n]*)\n$')
local cell = '+'
if only and string.find('\n' .. (poll[4] or ''), '\n' .. only .. '\n', 1, true) then cell = only end
for i = 6, #ARGV do redis.call('HINCRBY', KEYS[5], cell .. '\n' .. ARGV[i], 1) end
if ARGV[5] ~= '' then redis.call('SADD', KEYS[6], ARGV[5]) end
return 'COUNTED'
