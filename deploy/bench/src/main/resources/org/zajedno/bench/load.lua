-- Paths by turns at random, bodies that differ, and at the end one line that the bench reads.
local threads = 0

function setup(thread)
    threads = threads + 1
    thread:set("number", threads)
end

function init(args)
    math.randomseed(os.time() + number)
    if os.getenv("BENCH_TOKEN") ~= "" then
        wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN")
    end
    body = os.getenv("BENCH_BODY")
    mark = os.getenv("BENCH_RUN") .. "-" .. number .. "-"
    count = 0
    requests = {}
    for path in io.lines(os.getenv("BENCH_PATHS")) do
        table.insert(requests, body == "" and wrk.format("GET", path) or path)
    end
    if body ~= "" then
        wrk.headers["Content-Type"] = "application/json"
    end
end

function request()
    local chosen = requests[math.random(#requests)]
    if body == "" then
        return chosen
    end
    count = count + 1
    return wrk.format("POST", chosen, nil, (body:gsub("@@", mark .. count)))
end

function done(summary, latency, requests)
    local errors = summary.errors
    local lost = errors.connect + errors.read + errors.write + errors.timeout
    local line = string.format('ZAJEDNO {"requests":%d,"micros":%d,"refused":%d,"failed":%d',
        summary.requests, summary.duration, errors.status, errors.status + lost)
    for _, percentile in ipairs({ "50.0", "75.0", "90.0", "95.0", "99.0", "99.9" }) do
        line = line .. string.format(',"p%s":%d', percentile, latency:percentile(tonumber(percentile)))
    end
    print(line .. "}")
end
