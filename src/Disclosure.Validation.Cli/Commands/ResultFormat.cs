namespace Disclosure.Validation.Cli.Commands;

/// <summary>How the commands about rules write what they have to say.</summary>
internal enum ResultFormat
{
    Console,
    Json,
}
