using Disclosure.Validation.Desk.Store;

namespace Disclosure.Validation.Desk.Intake;

/// <summary>Wakes the one who reads.</summary>
internal sealed class ReadingSignal : WakeSignal;
