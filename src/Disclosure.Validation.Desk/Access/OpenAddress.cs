using Disclosure.Validation.Desk.Settings;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Desk.Access;

/// <summary>Where the desk listens: at this machine alone, unless people sign in.</summary>
internal static class OpenAddress
{
    /// <exception cref="DisclosureInputException">The address can't be used, or passwords would go over it in the clear.</exception>
    public static string Of(DeskOptions options, string? urls)
    {
        if (options.OpenId is { } provider && (provider.Authority.Length == 0 || provider.ClientId.Length == 0))
        {
            throw new DisclosureInputException(NotWhole());
        }

        var asked = options.Address ?? urls?.Split(';')[0];
        if (!options.HasSignIn || asked is null)
        {
            return Loopback.AddressOf(options, urls).GetLeftPart(UriPartial.Authority);
        }

        var isHere = Uri.TryCreate(asked, UriKind.Absolute, out var address) && Loopback.IsHere(address.Host);
        return isHere || options.Proxy || asked.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? asked.TrimEnd('/') : throw new DisclosureInputException(InTheClear(asked));
    }

    private static Problem NotWhole() => new()
    {
        Code = "desk.openid-not-whole",
        Found = new("统一身份认证的配置不完整", "the identity provider is configured in part"),
        Expected = new("Desk:OpenId:Authority 和 Desk:OpenId:ClientId", "Desk:OpenId:Authority and Desk:OpenId:ClientId"),
        Hint = new("客户端密钥用 Desk:OpenId:ClientSecret 给出", "its secret is given as Desk:OpenId:ClientSecret"),
    };

    private static Problem InTheClear(string address) => new()
    {
        Code = "desk.in-the-clear",
        Found = new($"{address} 没有加密：密码和报告会以明文传输", $"{address} is not encrypted: passwords and reports would go over it in the clear"),
        Expected = new("https://…", "https://…"),
        Hint = new("用 Kestrel:Certificates:Default:Path 给出证书；如果前面有负责加密的反向代理，加 --Desk:Proxy true", "give a certificate as Kestrel:Certificates:Default:Path; behind a proxy that encrypts, add --Desk:Proxy true"),
    };
}
