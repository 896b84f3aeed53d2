using BenchmarkDotNet.Running;
using Disclosure.Validation.Benchmarks.Documents;

if (args is ["ratios", .. var folder])
{
    await Ratios.PrintAsync(folder.FirstOrDefault());
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
