using Disclosure.Validation.Packages.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(Packages))]
