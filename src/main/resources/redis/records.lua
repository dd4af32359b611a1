--[[
  Reads the records some indexes name, as they are at one moment; each once.

  KEYS[1] and on  indexes: zsets of ids
  ARGV[1]  prefix of the records   ARGV[2]  how many of each index at most, -1 for all   ARGV[3]  1 for the highest score first
  returns  id and fields of each, in the order of the indexes; ids without a record are left out
]]
local range = ARGV[3] == '1' and 'ZREVRANGE' or 'ZRANGE'
local last = tonumber(ARGV[2])
if last > 0 then last = last - 1 end
local found, seen = {}, {}
for _, index in ipairs(KEYS) do
  for _, id in ipairs(redis.call(range, index, 0, last)) do
    local fields = seen[id] and {} or redis.call('HGETALL', ARGV[1] .. id)
    seen[id] = true
    if #fields > 0 then
      found[#found + 1] = id
      found[#found + 1] = fields
    end
  end
end
return found
