--[[
  Reads the records an index names from a score on, the highest first.

  KEYS[1], …  indexes: zsets of ids
  ARGV[1]  prefix of the records   ARGV[2]  lowest score   ARGV[3]  how many at most of each index
  returns  id and fields of each; ids without a record are left out
]]
local found = {}
for _, key in ipairs(KEYS) do
  for _, id in ipairs(redis.call('ZREVRANGEBYSCORE', key, '+inf', ARGV[2], 'LIMIT', 0, ARGV[3])) do
    local fields = redis.call('HGETALL', ARGV[1] .. id)
    if #fields > 0 then
      found[#found + 1] = id
      found[#found + 1] = fields
    end
  end
end
return found
