using static Disclosure.Validation.Relations.Schema.ColumnType;

namespace Disclosure.Validation.Relations.Schema;

/// <summary>The relations that an export consists of. What changes their meaning changes the version.</summary>
public static class RelationSchema
{
    /// <summary>The version of the relations.</summary>
    public const int Version = 3;

    /// <summary>Which version the relations have.</summary>
    public static Relation Versions { get; } = new("versions", "The relations have this version.", [new("version", Whole, "1")]);

    /// <summary>The reports.</summary>
    public static Relation Reports { get; } = new("reports", "There is this report, or view of one.",
    [
        new("report", Whole, "key within the export"),
        new("role", Characters, "given: to be judged; merged: what several versions agree on; projected: seen by the rules of another form"),
        new("form", Characters, "the form whose cells it has"),
        new("pack", Characters, "the pack that judges it"),
        new("year", Whole, "the year reported on"),
        new("issuer", Characters, "the body that issued it, as it names itself"),
        new("level", Characters, "its kind of body, where that was given or is in the register"),
        new("own_level", Characters, "its kind of body, where the report gives it"),
        new("published", Characters, "the day of publication, YYYY-MM-DD"),
        new("title", Characters, "the title"),
        new("file", Characters, "the document"),
        new("shape", Whole, "which rows it does not print: key of shapes"),
        new("scope", Whole, "which rules are for it: key of scopes"),
        new("other_scope", Whole, "the same, where another report is held against it"),
        new("missing", Whole, "how many subordinates' reports are missing"),
        new("missing_names", Characters, "whose they are, one a line"),
        new("no_previous_zh", Characters, "why last year's report is not there"),
        new("no_previous_en", Characters, "the same"),
        new("no_subordinates_zh", Characters, "why subordinates' reports are not there"),
        new("no_subordinates_en", Characters, "the same"),
        new("unread", Characters, "the tables that could not be read, one a line"),
        new("duplicates", Characters, "the files that hold the same, one a line"),
        new("position", Whole, "its place in the order of issuers and years; 0 for one that is not judged"),
        new("numbers", Whole, "how many of its cells hold a number"),
        new("is_further_version", Whole, "1 where another version of it comes before"),
    ]);

    /// <summary>The cells.</summary>
    public static Relation Cells { get; } = new("cells", "The report prints this cell. Cells of rows that it does not print have no row here.",
    [
        new("report", Whole, "the report"),
        new("cell", Whole, "the cell: key of paths"),
        new("value", Number, "the number, in the unit of the form"),
        new("decimals", Whole, "how many digits it is printed with behind the point"),
        new("state", Characters, "value, text, not_applicable, blank, absent; lacking where the report's own form has no such cell"),
        new("note", Characters, "what is printed there, of state text or not_applicable"),
    ]);

    /// <summary>Where cells stand.</summary>
    public static Relation Sources { get; } = new("sources", "The cell stands here in the document.",
    [
        new("report", Whole, "the report"),
        new("cell", Whole, "the cell"),
        new("file", Characters, "the document, where it is not the report's"),
        new("printed", Characters, "what is printed there"),
        new("page", Whole, "the page"),
        new("line", Whole, "the line"),
        new("table_number", Whole, "the table, in reading order"),
        new("row_number", Whole, "its row"),
        new("column_number", Whole, "its column"),
    ]);

    /// <summary>What reports are held against.</summary>
    public static Relation Links { get; } = new("links", "The report is held against another one.",
    [
        new("report", Whole, "the report"),
        new("step", Characters, "previous, subordinates or version"),
        new("position", Whole, "the place among those of the step"),
        new("other", Whole, "the other report"),
        new("seen", Whole, "the other report as the rules of this one's form see it"),
    ]);

    /// <summary>The names of cells.</summary>
    public static Relation Paths { get; } = new("paths", "The cell has this path, in whichever forms have it.",
        [new("cell", Whole, "key within the export"), new("path", Characters, "such as requests.new.natural")]);

    /// <summary>The rules.</summary>
    public static Relation Rules { get; } = new("rules", "The pack has this rule.",
    [
        new("pack", Characters, "the pack"),
        new("form", Characters, "its form"),
        new("rule", Characters, "the id of the rule"),
        new("position", Whole, "its place in the pack"),
        new("judged", Whole, "1 where the query judges it, 0 where it is left to the library"),
        new("needs_previous", Whole, "1 where it is skipped without last year's report"),
        new("needs_subordinates", Whole, "1 where it is skipped without subordinates' reports"),
        new("severity", Characters, "error, warning or info"),
        new("standing", Characters, "stated, implied or advisory"),
        new("title_zh", Characters, "what it says"),
        new("title_en", Characters, "the same"),
    ]);

    /// <summary>The rules in their places.</summary>
    public static Relation Instances { get; } = new("instances", "The linear rule is applied here: left compared with right, within a tolerance.",
    [
        new("instance", Whole, "key within the export, in the order of pack and form"),
        new("pack", Characters, "the pack"),
        new("rule", Characters, "the rule"),
        new("table_id", Characters, "the table"),
        new("row_id", Characters, "the row"),
        new("column_id", Characters, "the column"),
        new("relation", Characters, "=, !=, <, <=, > or >="),
        new("left_constant", Number, "what is added on the left"),
        new("right_constant", Number, "what is added on the right"),
        new("tolerance", Number, "by how much it may be off"),
        new("scale", Whole, "what all numbers of the rule were multiplied by"),
        new("defines", Whole, "the cell that stands alone on a side"),
        new("sign", Whole, "its factor, left less right; 0 where the equation can't be solved for it"),
        new("wave", Whole, "when its turn comes among those that define cells"),
        new("addition", Characters, "what missing subordinates could add to left less right: nothing, lowers, raises or anything"),
        new("holds_at_zero", Whole, "1 where it holds with every cell zero"),
    ]);

    /// <summary>The terms of rules.</summary>
    public static Relation Terms { get; } = new("terms", "The instance adds this cell on a side, times a factor.",
    [
        new("pack", Characters, "the pack"),
        new("rule", Characters, "the rule"),
        new("instance", Whole, "the instance"),
        new("cell", Whole, "the cell"),
        new("step", Characters, "self, previous or subordinates: whose cell it is"),
        new("side", Characters, "left or right"),
        new("factor", Whole, "the factor, as its side has it"),
        new("signed", Whole, "the factor, left less right"),
        new("alternative", Whole, "what a report that does not print the row of the cell comes to: 0 nothing can be decided; 1 it counts nothing; 2 so, unless none of them prints it"),
    ]);

    /// <summary>Which rows reports print.</summary>
    public static Relation Shapes { get; } = new("shapes", "In reports of this shape the instance arises, or its terms count, so.",
    [
        new("shape", Whole, "the shape"),
        new("instance", Whole, "the instance"),
        new("arises", Whole, "1 where a report of this shape prints the row that the instance is about"),
        new("own", Whole, "how many terms of step self are read in such a report"),
        new("own_lost", Whole, "how many of them can't be, for want of the row"),
        new("previous_lost", Whole, "the same of step previous, in such a report of last year"),
        new("subordinates_lost", Whole, "the same of step subordinates, in such a report of a subordinate"),
        new("subordinates_unprinted", Whole, "how many of these count nothing there, but have to be printed by some subordinate"),
    ]);

    /// <summary>Which reports rules are for.</summary>
    public static Relation Scopes { get; } = new("scopes", "The rule is for reports of this scope.",
    [
        new("scope", Whole, "the scope"),
        new("pack", Characters, "the pack"),
        new("rule", Characters, "the rule"),
        new("applies", Characters, "yes; or unknown, where it is not known what kind of body the issuer is"),
    ]);

    /// <summary>What the library found.</summary>
    public static Relation Findings { get; } = new("findings", "The library's own check, by all rules, found this in the report.",
    [
        new("report", Whole, "the report"),
        new("position", Whole, "the place among its findings"),
        new("rule", Characters, "the rule"),
        new("severity", Characters, "error, warning or info"),
        new("outcome", Characters, "violated; or undecided, of cells without numbers"),
        new("standing", Characters, "stated, implied or advisory"),
        new("table_id", Characters, "the table"),
        new("row_id", Characters, "the row"),
        new("column_id", Characters, "the column"),
        new("section_id", Characters, "the section, for a rule about its text"),
        new("left_sum", Sum, "the left side, where the rule has two"),
        new("right_sum", Sum, "the right side"),
        new("difference", Sum, "left less right"),
        new("is_exact", Whole, "0 where one of these was rounded to 10 places"),
        new("message_zh", Characters, "what was found"),
        new("message_en", Characters, "the same"),
        new("fingerprint", Characters, "the same for the same finding in every export"),
    ]);

    /// <summary>What the texts say of figures.</summary>
    public static Relation Claims { get; } = new("claims", "The text of the report says this of a figure.",
    [
        new("report", Whole, "the report"),
        new("position", Whole, "the place among its claims"),
        new("kind", Characters, "figure, part, share or growth"),
        new("value", Sum, "the number; a decline is negative"),
        new("unit", Characters, "what it is counted in"),
        new("cells", Characters, "the paths of the cells whose sum is meant, one a line; nothing where the form has none"),
        new("section_id", Characters, "the section"),
        new("begins", Whole, "where its words begin there, in UTF-16 code units from 0"),
        new("characters", Whole, "how many there are of these"),
        new("words", Characters, "the words"),
        new("is_sure", Whole, "1 where the text means just that"),
        new("verdict", Characters, "agrees, disagrees or not_comparable"),
        new("reason_zh", Characters, "why it is not sure, or could not be compared"),
        new("reason_en", Characters, "the same"),
    ]);

    /// <summary>What the reader of the documents was not sure of.</summary>
    public static Relation Notes { get; } = new("notes", "The reader of the document was not sure of this: its doubt, no fault of the report.",
    [
        new("report", Whole, "the report"),
        new("position", Whole, "the place among its notes"),
        new("path", Characters, "the cell; nothing where it is about no single one"),
        new("printed", Characters, "what is printed there"),
        new("confidence", Number, "how sure the reader is, from 0 to 1"),
        new("message_zh", Characters, "what is in doubt"),
        new("message_en", Characters, "the same"),
        new("page", Whole, "the page"),
        new("line", Whole, "the line"),
    ]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Relation> All { get; } =
        [Versions, Paths, Rules, Instances, Terms, Shapes, Scopes, Reports, Links, Cells, Sources, Findings, Claims, Notes];
}
