using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Disclosure.Validation.Desk.Store.Migrations.Postgres;

/// <inheritdoc />
public partial class Typing : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<bool>(
            name: "IsTyped",
            table: "Submissions",
            type: "boolean",
            nullable: false,
            defaultValue: false);

        migrationBuilder.AddColumn<string>(
            name: "ScanName",
            table: "Submissions",
            type: "text",
            nullable: true);

        migrationBuilder.AddColumn<string>(
            name: "ScanSha256",
            table: "Submissions",
            type: "text",
            nullable: true);

        migrationBuilder.CreateTable(
            name: "Drafts",
            columns: table => new
            {
                Id = table.Column<int>(type: "integer", nullable: false)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                Form = table.Column<string>(type: "text", nullable: false),
                Issuer = table.Column<string>(type: "text", nullable: true),
                Year = table.Column<int>(type: "integer", nullable: true),
                Sheet = table.Column<string>(type: "text", nullable: false),
                ScanSha256 = table.Column<string>(type: "text", nullable: true),
                ScanName = table.Column<string>(type: "text", nullable: true),
                StartedBy = table.Column<string>(type: "text", nullable: false),
                ChangedBy = table.Column<string>(type: "text", nullable: false),
                ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                Revision = table.Column<int>(type: "integer", nullable: false),
                SubmissionId = table.Column<int>(type: "integer", nullable: true),
                SubmittedRevision = table.Column<int>(type: "integer", nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Drafts", x => x.Id);
                table.ForeignKey(
                    name: "FK_Drafts_Submissions_SubmissionId",
                    column: x => x.SubmissionId,
                    principalTable: "Submissions",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.SetNull);
            });

        migrationBuilder.CreateIndex(
            name: "IX_Drafts_SubmissionId",
            table: "Drafts",
            column: "SubmissionId");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "Drafts");

        migrationBuilder.DropColumn(
            name: "IsTyped",
            table: "Submissions");

        migrationBuilder.DropColumn(
            name: "ScanName",
            table: "Submissions");

        migrationBuilder.DropColumn(
            name: "ScanSha256",
            table: "Submissions");
    }
}
