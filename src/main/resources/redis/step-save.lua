--[[
  Stores a new or changed step, its history line, its indexes and what follows from it.

  KEYS[1]  step   KEYS[2]  agenda of the workspace   KEYS[3]  index of the bucket
  KEYS[4]  open steps of the channel it was said in, or the step again when there is none
  KEYS[5]  cards of the channel a new step's card stands in, or the step again when there is none
  ARGV[1]  id   ARGV[2]  version that was read, 0 for a new step   ARGV[3]  token of the call   ARGV[4]  history line
  ARGV[5]  day it is due, as the score of the indexes; '' once it is closed
  ARGV[6]  prefix of the persons' open steps   ARGV[7]  names of the fields that hold the persons concerned
  ARGV[8]  prefix of what persons finished   ARGV[9]  when it was finished, epoch ms, and its owner; '' when it is not done
  ARGV[10] how many finished steps are kept in that list
  ARGV[11] workspace   ARGV[12] prefix of deliveries   ARGV[13] card of a new step, '' for none
  ARGV[14] its timestamp
  ARGV[15] prefix of the steps of goals
  ARGV[16] how many fields are set, then name and value of each; how many are removed, then the names;
           then appointments and their moments, epoch ms
  returns  1 and where the card stands ('' for nowhere); 0 when somebody else was faster
]]
local current = redis.call('HMGET', KEYS[1], 'v', '~', 'k', 'x', 's', 'o', 'h', 't', 'b', 'f')
local persons = { o = current[6], h = current[7], t = current[8], b = current[9] }
local version = tonumber(current[1] or '0')
local expected = tonumber(ARGV[2])
if version ~= expected then
  -- The same call once more: the client lost the reply.
  if version == expected + 1 and current[2] == ARGV[3] then return { 1, current[3] or '' } end
  return { 0 }
end

local at = 17
local fields = {}
local set = { 'v', expected + 1, '~', ARGV[3], tostring(expected + 1), ARGV[4] }
for _ = 1, tonumber(ARGV[16]) do
  set[#set + 1] = ARGV[at]
  set[#set + 1] = ARGV[at + 1]
  fields[ARGV[at]] = ARGV[at + 1]
  at = at + 2
end
if ARGV[7] ~= '' then
  set[#set + 1] = 'x'
  set[#set + 1] = ARGV[7]
end
local card = current[3] or ''
if expected == 0 and ARGV[13] ~= '' then
  card = ARGV[13]
  set[#set + 1] = 'k'
  set[#set + 1] = card
  redis.call('HSET', KEYS[5], ARGV[14], ARGV[1])
end
local gone = {}
for i = 1, tonumber(ARGV[at]) do gone[i] = ARGV[at + i] end
at = at + #gone + 1
if ARGV[7] == '' then gone[#gone + 1] = 'x' end
if expected > 0 and #gone > 0 then redis.call('HDEL', KEYS[1], unpack(gone)) end
redis.call('HSET', KEYS[1], unpack(set))

-- Every list of the workspace is noted, so that all can be found should it leave.
local base = string.match(KEYS[1], '^{%d+}:[^:]+')
local function note(list) redis.call('SADD', base .. ':ix', string.sub(list, #base + 2)) end
if expected == 0 and ARGV[13] ~= '' then note(KEYS[5]) end

for name in string.gmatch(current[4] or '', '.') do redis.call('ZREM', ARGV[6] .. persons[name], ARGV[1]) end
for name in string.gmatch(ARGV[7], '.') do
  redis.call('ZADD', ARGV[6] .. fields[name], ARGV[5], ARGV[1])
  note(ARGV[6] .. fields[name])
end
if KEYS[4] ~= KEYS[1] then
  if ARGV[5] == '' then
    redis.call('ZREM', KEYS[4], ARGV[1])
  else
    redis.call('ZADD', KEYS[4], ARGV[5], ARGV[1])
    note(KEYS[4])
  end
end
local goal = fields['f']
if current[10] and current[10] ~= goal then redis.call('ZREM', ARGV[15] .. current[10], ARGV[1]) end
if goal and (ARGV[5] ~= '' or current[10] ~= goal) then
  -- A closed step keeps the day it was due.
  redis.call('ZADD', ARGV[15] .. goal, ARGV[5] == '' and 0 or ARGV[5], ARGV[1])
  note(ARGV[15] .. goal)
end
local kind, after = string.match(ARGV[4], '^([^|]*)|[^|]*|([^|]*)|')
index_channel(base, ARGV[1], fields, kind == 'POSTPONED' and fields.p + tonumber(after, 36) or nil)
if current[5] == 'D' then redis.call('ZREM', ARGV[8] .. current[6], ARGV[1]) end
local finished, owner = string.match(ARGV[9], '^(%d+) (.+)$')
if finished then
  redis.call('ZADD', ARGV[8] .. owner, finished, ARGV[1])
  redis.call('ZREMRANGEBYRANK', ARGV[8] .. owner, 0, -1 - ARGV[10])
  note(ARGV[8] .. owner)
end

if at < #ARGV then
  local w = { due = KEYS[2], teams = KEYS[3], team = ARGV[11], deliveries = ARGV[12] }
  for i = at, #ARGV, 2 do put(w, ARGV[i], tonumber(ARGV[i + 1])) end
  reindex(w)
end
return { 1, card }
