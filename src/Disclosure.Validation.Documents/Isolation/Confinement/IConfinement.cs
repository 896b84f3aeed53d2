namespace Disclosure.Validation.Documents.Isolation.Confinement;

/// <summary>What the system itself holds a worker to. It acts at once, where the host looks at the worker now and then.</summary>
internal interface IConfinement : IDisposable
{
    /// <summary>Whether the system has ended the worker because it took more memory than it may.</summary>
    bool HasRunOutOfMemory { get; }
}
