--[[
  Keeps one text as a whole, unless somebody else changed it meanwhile, and puts down what follows from it.

  KEYS[1]  the document: hash "v" version, "t" text, "~" token of the last change
  KEYS[2]  agenda of the workspace   KEYS[3]  index of the bucket
  ARGV[1]  version that was read, 0 for none   ARGV[2]  token of the call   ARGV[3]  text
  ARGV[4]  how long it is kept, ms; 0 for ever   ARGV[5]  workspace   ARGV[6]  prefix of deliveries
           then appointments and their moments, epoch ms
  returns  1; 0 when somebody else was faster
]]
local current = redis.call('HMGET', KEYS[1], 'v', '~')
local version = tonumber(current[1] or '0')
if version ~= tonumber(ARGV[1]) then
  -- The same call once more: the client lost the reply.
  return version == ARGV[1] + 1 and current[2] == ARGV[2] and 1 or 0
end
redis.call('HSET', KEYS[1], 'v', version + 1, 't', ARGV[3], '~', ARGV[2])
if ARGV[4] ~= '0' then redis.call('PEXPIRE', KEYS[1], ARGV[4]) else redis.call('PERSIST', KEYS[1]) end
if #ARGV > 6 then
  local w = { due = KEYS[2], teams = KEYS[3], team = ARGV[5], deliveries = ARGV[6] }
  for i = 7, #ARGV, 2 do put(w, ARGV[i], tonumber(ARGV[i + 1])) end
  reindex(w)
end
return 1
