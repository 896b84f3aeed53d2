using System.Globalization;
using BenchmarkDotNet.Running;
using Disclosure.Validation.Benchmarks;
using Disclosure.Validation.Benchmarks.Bulk;
using Disclosure.Validation.Benchmarks.Claims;
using Disclosure.Validation.Benchmarks.Documents;
using Disclosure.Validation.Benchmarks.Foia;
using Disclosure.Validation.Benchmarks.Fuzzing;
using Disclosure.Validation.Benchmarks.Mutants;
using Disclosure.Validation.Benchmarks.Relations;
using Disclosure.Validation.Benchmarks.Rendering;
using Disclosure.Validation.Benchmarks.Startup;
using Disclosure.Validation.Benchmarks.Suspects;
using Disclosure.Validation.Documents.Isolation;

// The processes that a fuzz run reads in are this program once more.
if (DocumentWorker.TryRun(args))
{
    return 0;
}

if (args is ["ratios", .. var folder])
{
    await Ratios.PrintAsync(folder.FirstOrDefault());
}
else if (args is ["rules"])
{
    RulesSpeed.Print(Console.Out);
}
else if (args is ["fuzz", var count, var seed])
{
    var invariant = CultureInfo.InvariantCulture;
    return await FuzzRun.PrintAsync(int.Parse(count, invariant), int.Parse(seed, invariant), Console.Out);
}
else if (args is ["mutants", "check"])
{
    // mutants check: those of the list that is checked in
    return new MutantRun(Console.Out).Check();
}
else if (args is ["mutants", .. var rooms])
{
    // mutants [FOLDER…] [1/N]: changes of the code that no test notices, all or one in N
    var share = rooms.FirstOrDefault(room => room.StartsWith("1/", StringComparison.Ordinal));
    var each = share is null ? 1 : int.Parse(share[2..], CultureInfo.InvariantCulture);
    new MutantRun(Console.Out).Print([.. rooms.Where(room => room != share)], each);
}
else if (args is ["pipeline", .. var native])
{
    // pipeline [FILE]: the native file, where it is made already
    StartupRun.Print(native.FirstOrDefault(), Console.Out);
    await Ratios.PrintAsync(folder: null);
    RulesSpeed.Print(Console.Out);
    SuspectSpeed.Print(Console.Out);
}
else if (args is ["bare", var reports, var written, var length])
{
    return BareProgram.Run(reports, written, long.Parse(length, CultureInfo.InvariantCulture));
}
else if (args is ["bulk", "stages"])
{
    StageRun.Print(Console.Out);
}
else if (args is ["bulk", "run", var tool, .. var counts])
{
    // bulk run TOOL [COUNT…]: check of many JSON reports beside a bare program
    BulkRun.Print(tool, counts is [] ? [10_000] : counts.Select(one => int.Parse(one, CultureInfo.InvariantCulture)), Console.Out);
}
else if (args is ["bulk", var json, var many, .. var kind])
{
    // bulk FOLDER COUNT [sound]: JSON reports to try long runs on
    JsonFolder.Make(json, int.Parse(many, CultureInfo.InvariantCulture), kind is ["sound"]);
}
else if (args is ["relations", var exported, .. var limit])
{
    // relations COUNT [MEMORY [STEP…]]: export of generated reports, the query over them, and the library beside it
    new RelationsRun(int.Parse(exported, CultureInfo.InvariantCulture), limit.FirstOrDefault() ?? "4GB", Console.Out).Print([.. limit.Skip(1)]);
}
else if (args is ["relations-step", var made, var most, var step, var into])
{
    new RelationsRun(int.Parse(made, CultureInfo.InvariantCulture), most, Console.Out).Run(step, into);
}
else if (args is ["claims", "speed", var texts])
{
    ClaimsSpeed.Print(texts, Console.Out);
}
else if (args is ["claims", "judge", var judged, .. var how])
{
    // claims judge FILE.jsonl|FOLDER of passages [verbose] [apart]: each figure made wrong in turn
    new JudgingRun(how.Contains("verbose"), how.Contains("apart"), Console.Out).Print(judged);
}
else if (args is ["claims", var labels, .. var options])
{
    // claims FILE.jsonl|FOLDER of passages [FOLDER of a lexicon] [verbose] [apart]: with apart, the fifth that is kept apart
    new ClaimsRun(labels, options.FirstOrDefault(Directory.Exists), options.Contains("verbose"), options.Contains("apart"), Console.Out).Print();
}
else if (args is ["render", var canonical, .. var rendering])
{
    // render FOLDER [print] [KEPT]: documents made of the *.expected.json in it, with print by Chromium and LibreOffice too
    var kept = rendering.FirstOrDefault(option => option != "print");
    return await new RenderRun(Console.Out, rendering.Contains("print"), kept).PrintAsync(canonical);
}
else if (args is ["damage", var trials, .. var damage])
{
    // damage COUNT [FIRST] [verbose]: rows that lost a cell, or have one too many, in all formats
    var first = damage.FirstOrDefault(option => option != "verbose");
    return await new DamageRun(Console.Out, damage.Contains("verbose"))
        .PrintAsync(first is null ? 0 : int.Parse(first, CultureInfo.InvariantCulture), int.Parse(trials, CultureInfo.InvariantCulture));
}
else if (args is ["foia", var published])
{
    // foia FOLDER: how often each rule holds over published reports, beside what a script counted
    await new CountsRun(published, Console.Out).PrintAsync();
}
else if (args is ["folder", var path, var documents])
{
    DocumentFolder.Make(path, int.Parse(documents, CultureInfo.InvariantCulture));
}
else if (args is ["suspects", "speed"])
{
    SuspectSpeed.Print(Console.Out);
}
else if (args is ["suspects", .. var numbers])
{
    // suspects [COUNT [SEED [explain]]]
    var given = numbers.Where(number => number != "explain").Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList();
    new AccuracyRun(given.ElementAtOrDefault(0) is > 0 and var wanted ? wanted : 1000, given.ElementAtOrDefault(1), numbers.Contains("explain"), Console.Out).Print();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}

return 0;
