namespace Disclosure.Validation.Cli.CommandLine;

/// <summary>How the commands about rules write what they have to say.</summary>
internal enum ResultFormat
{
    Console,
    Json,
}
