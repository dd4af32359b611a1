--[[
  Reads the records an index names, as they are at one moment.

  KEYS[1]  index: zset of ids
  ARGV[1]  prefix of the records   ARGV[2]  how many at most, -1 for all   ARGV[3]  1 for the highest score first
  returns  id and fields of each, in the order of the index; ids without a record are left out
]]
local range = ARGV[3] == '1' and 'ZREVRANGE' or 'ZRANGE'
local last = tonumber(ARGV[2])
if last > 0 then last = last - 1 end
local found = {}
for _, id in ipairs(redis.call(range, KEYS[1], 0, last)) do
  local fields = redis.call('HGETALL', ARGV[1] .. id)
  if #fields > 0 then
    found[#found + 1] = id
    found[#found + 1] = fields
  end
end
return found
