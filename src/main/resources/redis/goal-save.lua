--[[
  Stores a new or changed goal, its history line, its indexes and what follows from it.

  KEYS[1]  goal   KEYS[2]  agenda of the workspace   KEYS[3]  index of the bucket
  KEYS[4]  open goals   KEYS[5]  closed goals   KEYS[6]  open goals of its channel
  ARGV[1]  id   ARGV[2]  version that was read, 0 for a new goal   ARGV[3]  token of the call   ARGV[4]  history line
  ARGV[5]  its date, as the score of the indexes; '' once it is closed   ARGV[6]  when this happened, epoch ms
  ARGV[7]  workspace   ARGV[8]  prefix of deliveries
  ARGV[9]  how many fields are set, then name and value of each; how many are removed, then the names;
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

local at = 10
local set = { 'v', expected + 1, '~', ARGV[3], tostring(expected + 1), ARGV[4] }
for _ = 1, tonumber(ARGV[9]) do
  set[#set + 1] = ARGV[at]
  set[#set + 1] = ARGV[at + 1]
  at = at + 2
end
local gone = {}
for i = 1, tonumber(ARGV[at]) do gone[i] = ARGV[at + i] end
at = at + #gone + 1
if expected > 0 and #gone > 0 then redis.call('HDEL', KEYS[1], unpack(gone)) end
redis.call('HSET', KEYS[1], unpack(set))

if ARGV[5] == '' then
  redis.call('ZREM', KEYS[4], ARGV[1])
  redis.call('ZREM', KEYS[6], ARGV[1])
  redis.call('ZADD', KEYS[5], ARGV[6], ARGV[1])
else
  redis.call('ZADD', KEYS[4], ARGV[5], ARGV[1])
  redis.call('ZADD', KEYS[6], ARGV[5], ARGV[1])
end

if at < #ARGV then
  local w = { due = KEYS[2], teams = KEYS[3], team = ARGV[7], deliveries = ARGV[8] }
  for i = at, #ARGV, 2 do put(w, ARGV[i], tonumber(ARGV[i + 1])) end
  reindex(w)
end
return 1
