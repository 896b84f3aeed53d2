namespace Disclosure.Validation.Authoring.Coverage;

/// <summary>
/// Numbers for the cells of a sample report: no two the same, and no two neighbouring digits at the end the same. The
/// first seed counts up from 12; the others spread over several sizes.
/// </summary>
internal sealed class SampleNumbers(int seed)
{
    private const int Smallest = 12;
    private const double Sizes = 3;

    private readonly Random _random = new(seed);
    private readonly HashSet<int> _given = [];
    private int _last = Smallest - 1;

    public int Next()
    {
        do
        {
            _last = seed == 0 ? _last + 1 : (int)(Smallest * Math.Pow(10, Sizes * _random.NextDouble()));
        }
        while (_last % 10 == _last / 10 % 10 || !_given.Add(_last));

        return _last;
    }
}
