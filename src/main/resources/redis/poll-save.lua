--[[
  Stores a new or changed poll, its indexes and what follows from it; throws the votes of an anonymous one away when it is over.

  KEYS[1]  poll   KEYS[2]  agenda of the workspace   KEYS[3]  index of the bucket   KEYS[4]  polls of the goal
  KEYS[5]  open polls   KEYS[6]  every poll   KEYS[7], …  what is thrown away
  ARGV[1]  id   ARGV[2]  version that was read, 0 for a new poll   ARGV[3]  token of the call
  ARGV[4]  when it closes, epoch ms; '' once it is over   ARGV[5]  when it opened, epoch ms
  ARGV[6]  workspace   ARGV[7]  prefix of deliveries   ARGV[8]  how many fields are set, then name and value of each;
           then appointments and their moments, epoch ms
  returns  1; 0 when somebody else was faster
]]
local current = redis.call('HMGET', KEYS[1], 'v', '~')
local version = tonumber(current[1] or '0')
local expected = tonumber(ARGV[2])
if version ~= expected then
  -- The same call once more: the client lost the reply.
  if version == expected + 1 and current[2] == ARGV[3] then return 1 end
  return 0
end

local set = { 'v', expected + 1, '~', ARGV[3] }
local at = 9
for _ = 1, tonumber(ARGV[8]) do
  set[#set + 1] = ARGV[at]
  set[#set + 1] = ARGV[at + 1]
  at = at + 2
end
redis.call('HSET', KEYS[1], unpack(set))
redis.call('ZADD', KEYS[4], ARGV[5], ARGV[1])
redis.call('ZADD', KEYS[6], ARGV[5], ARGV[1])
if ARGV[4] == '' then redis.call('ZREM', KEYS[5], ARGV[1]) else redis.call('ZADD', KEYS[5], ARGV[4], ARGV[1]) end
for i = 7, #KEYS do redis.call('DEL', KEYS[i]) end

if at < #ARGV then
  local w = { due = KEYS[2], teams = KEYS[3], team = ARGV[6], deliveries = ARGV[7] }
  for i = at, #ARGV, 2 do put(w, ARGV[i], tonumber(ARGV[i + 1])) end
  reindex(w)
end
return 1
