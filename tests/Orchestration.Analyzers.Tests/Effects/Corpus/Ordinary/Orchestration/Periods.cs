namespace Clinic.Orchestrations;

public readonly record struct Period(DateOnly Start, DateOnly End) : IComparable<Period>
{
    public int Days => End.DayNumber - Start.DayNumber + 1;

    public bool Contains(DateOnly day) => day >= Start && day <= End;

    public Period? Overlap(Period other)
    {
        var start = Start > other.Start ? Start : other.Start;
        var end = End < other.End ? End : other.End;
        return start <= end ? new Period(start, end) : null;
    }

    public IEnumerable<DateOnly> Each()
    {
        for (var day = Start; day <= End; day = day.AddDays(1))
            yield return day;
    }

    public int CompareTo(Period other) => (Start, End).CompareTo((other.Start, other.End));
}
