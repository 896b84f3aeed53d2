using System.Runtime.ExceptionServices;

namespace Disclosure.Validation.Evaluation;

/// <summary>
/// Does the same work for each of many, on all processors, and gives what it yields in their order. Who asks for the results works along; items
/// are asked for by that thread alone, and not many before their turn.
/// </summary>
internal static class OrderedWork
{
    // So many items a processor are at work or wait for their turn: one that takes long does not keep the others waiting.
    private const int AheadEach = 8;

    /// <param name="items">What there is to work on.</param>
    /// <param name="work">The work; any thread may do it.</param>
    /// <param name="processors">How many threads work.</param>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, int processors) =>
        processors == 1 ? items.Select(work) : SelectOnMany(items, work, processors * AheadEach);

    private static IEnumerable<TResult> SelectOnMany<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, int ahead)
    {
        var waiting = new Queue<Piece<T, TResult>>(ahead);
        try
        {
            foreach (var item in items)
            {
                var piece = new Piece<T, TResult>(item, work);
                if (waiting.Count > 0)
                {
                    // The first in the row is done by who asks for it.
                    ThreadPool.QueueUserWorkItem(static piece => piece.TryDo(), piece, preferLocal: false);
                }

                waiting.Enqueue(piece);
                if (waiting.Count == ahead)
                {
                    yield return waiting.Dequeue().Result();
                }
            }

            while (waiting.TryDequeue(out var piece))
            {
                yield return piece.Result();
            }
        }
        finally
        {
            foreach (var piece in waiting)
            {
                piece.Drop();
            }
        }
    }

    private sealed class Piece<T, TResult>(T item, Func<T, TResult> work)
    {
        private readonly Lock _turn = new();
        private bool _isDone;
        private TResult? _result;
        private ExceptionDispatchInfo? _fault;

        /// <summary>Does the work, where nobody has or is about to.</summary>
        public void TryDo()
        {
            if (_turn.TryEnter())
            {
                try
                {
                    Do();
                }
                finally
                {
                    _turn.Exit();
                }
            }
        }

        public TResult Result()
        {
            lock (_turn)
            {
                Do();
            }

            _fault?.Throw();
            return _result!;
        }

        /// <summary>Sees to it that no work is done any more.</summary>
        public void Drop()
        {
            lock (_turn)
            {
                _isDone = true;
            }
        }

        private void Do()
        {
            if (_isDone)
            {
                return;
            }

            try
            {
                _result = work(item);
            }
            catch (Exception e)
            {
                _fault = ExceptionDispatchInfo.Capture(e);
            }

            _isDone = true;
        }
    }
}
