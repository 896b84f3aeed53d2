using System.Globalization;
using BenchmarkDotNet.Running;
using Disclosure.Validation.Benchmarks.Documents;
using Disclosure.Validation.Benchmarks.Fuzzing;

if (args is ["ratios", .. var folder])
{
    await Ratios.PrintAsync(folder.FirstOrDefault());
}
else if (args is ["fuzz", var count, var seed])
{
    var invariant = CultureInfo.InvariantCulture;
    return await FuzzRun.PrintAsync(int.Parse(count, invariant), int.Parse(seed, invariant), Console.Out);
}
else if (args is ["folder", var path, var documents])
{
    DocumentFolder.Make(path, int.Parse(documents, CultureInfo.InvariantCulture));
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}

return 0;
