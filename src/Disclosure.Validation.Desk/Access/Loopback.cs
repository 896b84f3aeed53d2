using System.Net;
using Disclosure.Validation.Desk.Settings;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Desk.Access;

/// <summary>The desk listens to this machine alone: it knows nobody whom it could let in from another.</summary>
internal static class Loopback
{
    private const int UsualPort = 5287;

    /// <summary>The address to listen at.</summary>
    /// <exception cref="DisclosureInputException">The one that is configured is no address of this machine alone.</exception>
    public static Uri AddressOf(DeskOptions options, string? urls)
    {
        var asked = options.Address ?? urls?.Split(';')[0];
        if (asked is null)
        {
            return new Uri(FormattableString.Invariant($"http://127.0.0.1:{(IsFree(UsualPort) ? UsualPort : 0)}"));
        }

        // What a server understands as any address, "http://*:80", is none to .NET.
        return Uri.TryCreate(asked, UriKind.Absolute, out var address) && IsHere(address.Host) ? address : throw new DisclosureInputException(NotHere(asked));
    }

    public static bool IsHere(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (System.Net.Sockets.SocketException)
        {
            return false;
        }
    }

    private static Problem NotHere(string address) => new()
    {
        Code = "desk.not-loopback",
        Found = new($"{address} 不是本机地址：没有配置身份认证，审核台只在本机使用", $"{address} is no address of this machine: where nobody signs in, the desk serves this machine alone"),
        Expected = new("http://127.0.0.1:5287", "http://127.0.0.1:5287"),
        Hint = new("供多人使用时，加 --Desk:Accounts true 使用账户，或用 Desk:OpenId 配置统一身份认证", "for others to use it, add --Desk:Accounts true for accounts, or configure a provider as Desk:OpenId"),
    };
}
