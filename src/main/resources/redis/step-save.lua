--[[
  Stores a new or changed step, its history line, its indexes and what follows from it.

  KEYS[1]  step   KEYS[2]  agenda of the workspace   KEYS[3]  index of the bucket
  KEYS[4]  open steps of the channel it was said in that nobody has accepted, or the step again when there is none; those
           somebody has accepted stand in the lists digests read
  KEYS[5]  cards of the channel a new step's card stands in, or the step again when there is none
  ARGV[1]  id   ARGV[2]  version that was read, 0 for a new step   ARGV[3]  token of the call   ARGV[4]  history line
  ARGV[5]  day it is due, as the score of the indexes; '' once it is closed
  ARGV[6]  prefix of the persons' open steps
  ARGV[7]  prefix of what persons finished   ARGV[8]  when it was finished, epoch ms, and its owner; '' when it is not done
  ARGV[9]  how many finished steps are kept in that list
  ARGV[10] workspace   ARGV[11] prefix of deliveries   ARGV[12] card of a new step, '' for none
  ARGV[13] its timestamp   ARGV[14] prefix of the steps of goals
  ARGV[15] when its date was moved just now, epoch ms, '' when it was not
  ARGV[16] how many fields are set, then name and value of each; how many are removed, then the names;
           then appointments and their moments, epoch ms
  returns  1 and where the card stands ('' for nowhere); 0 when somebody else was faster
]]
-- The fields that hold the persons an open step concerns, by its state: asked and proposer; proposer; owner, asked to take it
-- over, and asked to decide.
-- This is NextStep.concerned.
local PERSONS = { P = { 'o', 'b' }, R = { 'b' }, C = { 'o', 'h', 't' } }

local current = redis.call('HMGET', KEYS[1], 'v', '~', 'k', 's', 'f', 'o', 'h', 't', 'b')
local before = { s = current[4], f = current[5], o = current[6], h = current[7], t = current[8], b = current[9] }
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
local card = current[3] or ''
if expected == 0 and ARGV[12] ~= '' then
  card = ARGV[12]
  set[#set + 1] = 'k'
  set[#set + 1] = card
  redis.call('HSET', KEYS[5], ARGV[13], ARGV[1])
end
local gone = {}
for i = 1, tonumber(ARGV[at]) do gone[i] = ARGV[at + i] end
at = at + #gone + 1
-- Where an older version noted the persons.
gone[#gone + 1] = 'x'
if expected > 0 then redis.call('HDEL', KEYS[1], unpack(gone)) end
redis.call('HSET', KEYS[1], unpack(set))

-- The persons' lists are noted, so that whoever looks for all steps finds them.
local base = string.match(KEYS[1], '^{%d+}:[^:]+')
local function note(list) redis.call('SADD', base .. ':ix', string.sub(list, #base + 2)) end

local function each_person(step, what)
  for _, name in ipairs(PERSONS[step.s] or {}) do
    -- An owner who is not noted is who proposed it.
    local person = step[name] or (name == 'o' and step.b)
    if person then what(ARGV[6] .. person) end
  end
end
each_person(before, function(list) redis.call('ZREM', list, ARGV[1]) end)
each_person(fields, function(list)
  redis.call('ZADD', list, ARGV[5], ARGV[1])
  note(list)
end)
if KEYS[4] ~= KEYS[1] then
  if ARGV[5] == '' or fields.s == 'C' then
    redis.call('ZREM', KEYS[4], ARGV[1])
  else
    redis.call('ZADD', KEYS[4], ARGV[5], ARGV[1])
  end
end
local goal = fields['f']
if before.f and before.f ~= goal then redis.call('ZREM', ARGV[14] .. before.f, ARGV[1]) end
if goal and (ARGV[5] ~= '' or before.f ~= goal) then
  -- A closed step keeps the day it was due.
  redis.call('ZADD', ARGV[14] .. goal, ARGV[5] == '' and 0 or ARGV[5], ARGV[1])
end
index_channel(base, ARGV[1], fields, tonumber(ARGV[15]))
if before.s == 'D' then redis.call('ZREM', ARGV[7] .. before.o, ARGV[1]) end
local finished, owner = string.match(ARGV[8], '^(%d+) (.+)$')
if finished then
  redis.call('ZADD', ARGV[7] .. owner, finished, ARGV[1])
  redis.call('ZREMRANGEBYRANK', ARGV[7] .. owner, 0, -1 - ARGV[9])
  note(ARGV[7] .. owner)
end

if at < #ARGV then
  local w = { due = KEYS[2], teams = KEYS[3], team = ARGV[10], deliveries = ARGV[11] }
  for i = at, #ARGV, 2 do put(w, ARGV[i], tonumber(ARGV[i + 1])) end
  reindex(w)
end
return { 1, card }
